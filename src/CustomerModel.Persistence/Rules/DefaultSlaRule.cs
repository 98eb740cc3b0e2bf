using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>At most one service level agreement is the default.</summary>
internal sealed class DefaultSlaRule : ICommitRule<Sla>
{
    public string Code => "sla.another-default";

    public IReadOnlyList<string> Fields => ["isdefault"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Sla>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Sla[] made = [.. changes.After<Sla>(SlaFields.IsDefault).Where(sla => sla.IsDefault)];
        if (made.Length == 0)
        {
            return [];
        }

        var defaults = await read.ListAsync(Criteria.Where(SlaFields.IsDefault, Operator.Equal, true).ToSpecification<Sla>(), stop)
            .ConfigureAwait(false);
        return
        [
            .. from sla in made
            let other = defaults.Find(other => other.Id != sla.Id)
            where other is not null
            select SlaErrors.AnotherDefault(other.Id) with
            {
                Record = sla.Ref,
            },
        ];
    }
}
