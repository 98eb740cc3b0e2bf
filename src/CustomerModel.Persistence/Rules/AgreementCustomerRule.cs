using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>An agreement that goes to another customer has no cases of the former one.</summary>
/// <remarks>A merge of customers takes the cases along, so it is not refused.</remarks>
/// <param name="code">The error.</param>
/// <param name="customerOf">Whose the agreement is.</param>
/// <param name="idOf">What cases call it.</param>
/// <param name="named">The field by which they do.</param>
/// <param name="error">What is told, with the number of these cases.</param>
internal sealed class AgreementCustomerRule<TAgreement, TId>(
    string code,
    Func<TAgreement, CustomerId?> customerOf,
    Func<TAgreement, TId> idOf,
    Field<Case, TId> named,
    Func<int, DomainError> error
) : ICommitRule<TAgreement>
    where TAgreement : Record
    where TId : struct
{
    public string Code => code;

    public IReadOnlyList<string> Fields => ["customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<TAgreement>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        TAgreement[] moved =
        [
            .. changes
                .Where(change =>
                    change is { Before: { } before, After: { } after } && customerOf(before) is { } was && customerOf(after) != was
                )
                .Select(change => change.After!),
        ];
        var under = (await read.ListAsync(named, moved.Select(idOf), stop).ConfigureAwait(false)).ToLookup(named.Read);
        return
        [
            .. from agreement in moved
            let strangers = under[idOf(agreement)].Count(one => one.Customer != customerOf(agreement))
            where strangers > 0
            select error(strangers) with
            {
                Record = agreement.Ref,
            },
        ];
    }
}
