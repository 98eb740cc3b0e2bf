namespace CustomerModel.Access;

/// <summary>Every reason a share can be refused.</summary>
public static class ShareErrors
{
    /// <summary>A share names rights, at least one, and never to create.</summary>
    public static DomainError NotShareable(AccessRight rights) =>
        new("share.not-shareable", "A share names one or more rights; to create is not shared.")
        {
            Fields = ["accessrightsmask"],
            Value = rights,
        };

    /// <summary>It follows from the record above; share or move that one.</summary>
    public static DomainError Inherited(RecordRef record) =>
        new("share.inherited", "The share is inherited and kept up by itself.") { Record = record };

    /// <summary>Nobody shares a right he does not have over the record.</summary>
    public static DomainError BeyondOwn(RecordRef record, AccessRight rights) =>
        new("share.beyond-own", "The caller does not have the rights he shares.")
        {
            Record = record,
            Fields = ["accessrightsmask"],
            Value = rights,
        };

    /// <summary>There is no such user or team in the tenant, or it is disabled.</summary>
    public static DomainError UnknownPrincipal(RecordRef record, OwnerId principal) =>
        new("share.unknown-principal", "There is no such user or team in the tenant.")
        {
            Record = record,
            Fields = ["principalid"],
            Value = principal,
        };

    /// <summary>Whoever a record is shared with has a role to read records of the kind: a team by its own role or one of each member.</summary>
    public static DomainError PrincipalCannotRead(RecordRef record, OwnerId principal) =>
        new("share.principal-cannot-read", "The principal has no role to read records of the kind.")
        {
            Record = record,
            Fields = ["principalid"],
            Value = principal,
        };

    /// <summary>The record is not shared with the principal.</summary>
    public static DomainError NotShared(RecordRef record, OwnerId principal) =>
        new("share.not-shared", "The record is not shared with the principal.")
        {
            Record = record,
            Fields = ["principalid"],
            Value = principal,
        };
}
