using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>No business unit stands above itself, and one alone is the root.</summary>
/// <remarks>Guarded under races by the version of the organization, which every change of access raises.</remarks>
internal sealed class BusinessUnitRule : ICommitRule<BusinessUnit>
{
    public string Code => "access.one-root";

    public IReadOnlyList<string> Fields => [BusinessUnitFields.Parent.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<BusinessUnit>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var errors = await ParentChain
            .LoopsAsync(changes, BusinessUnitFields.Parent, unit => unit.Parent?.Value, read, AccessErrors.Loop, stop)
            .ConfigureAwait(false);
        if (changes.Any(change => change.After is { Parent: null }))
        {
            var roots = await read.ListAsync(
                    Criteria.Where(BusinessUnitFields.Parent, Operator.Missing).ToSpecification<BusinessUnit>(),
                    stop
                )
                .ConfigureAwait(false);
            errors.AddRange(
                from change in changes
                where change.After is { Parent: null }
                let other = roots.Find(root => root.Ref != change.Ref)
                where other is not null
                select AccessErrors.OneRoot(other.Id) with
                {
                    Record = change.Ref,
                }
            );
        }

        return errors;
    }
}
