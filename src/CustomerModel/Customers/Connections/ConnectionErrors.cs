namespace CustomerModel.Customers;

/// <summary>Every reason a connection or the matching of its roles can be refused.</summary>
public static class ConnectionErrors
{
    /// <summary>No record is connected with itself.</summary>
    public static DomainError WithItself(RecordRef record) =>
        new("connection.with-itself", "A record is not connected with itself.") { Fields = ["record1id", "record2id"], Value = record };

    /// <summary>The last day lies before the first one.</summary>
    public static DomainError EndsBeforeItBegins(LocalDate end) =>
        new("connection.ends-before-it-begins", "The last day lies before the first one.")
        {
            Fields = ["effectivestart", "effectiveend"],
            Value = end,
        };

    /// <summary>The other record does not tell of the same connection from the other side.</summary>
    public static DomainError NotTheRelated(ConnectionId? related) =>
        new("connection.not-the-related", "Both records of a connection say the same, each from its own side.")
        {
            Fields = ["relatedconnectionid"],
            Value = related,
        };

    /// <summary>The roles do not answer each other.</summary>
    public static DomainError RolesDoNotMatch(ConnectionRoleId role) =>
        new("connection.roles-do-not-match", "One of the roles is answered by others only.")
        {
            Fields = ["record1roleid", "record2roleid"],
            Value = role,
        };

    /// <summary>The roles answer each other already.</summary>
    public static DomainError RolesMatchAlready(ConnectionRoleId role) =>
        new("connection.roles-match-already", "The roles answer each other already.") { Value = role };
}
