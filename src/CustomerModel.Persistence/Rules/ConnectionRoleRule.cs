using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A connection role is active, for such a record, and answered by the other role, when it is given.</summary>
internal sealed class ConnectionRoleRule : ICommitRule<Connection>
{
    public string Code => "connection.roles-do-not-match";

    public IReadOnlyList<string> Fields => [ConnectionFields.Role1.Name, ConnectionFields.Role2.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Connection>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Connection[] given =
        [
            .. changes
                .Where(change => change.Touches(ConnectionFields.Role1) || change.Touches(ConnectionFields.Role2))
                .Select(change => change.After)
                .OfType<Connection>(),
        ];
        Guid[] ids = [.. given.SelectMany(one => new[] { one.Role1?.Value, one.Role2?.Value }).OfType<Guid>().Distinct()];
        var roles = await read.FindManyAsync<ConnectionRole>(ids, stop).ConfigureAwait(false);
        return
        [
            .. from connection in given
            from error in connection.WhyNotGive(Role(connection.Role1), Role(connection.Role2))
            select error with
            {
                Record = connection.Ref,
            },
        ];

        ConnectionRole? Role(ConnectionRoleId? id) => id is { } known ? roles.GetValueOrDefault(known.Value) : null;
    }
}
