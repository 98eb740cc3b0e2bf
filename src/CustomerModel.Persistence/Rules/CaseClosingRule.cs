using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>A case is closed when everything planned about it is done, and after its children where the host wants that.</summary>
/// <param name="policy">What the host decides about children.</param>
internal sealed class CaseClosingRule(CasePolicy policy) : ICommitRule<Case>
{
    public string Code => "case.open-activities";

    public IReadOnlyList<string> Fields => ["statuscode"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var closed = changes
            .Where(change => change.Before is null or { State: CaseState.Active } && change.After is { State: not CaseState.Active })
            .Select(change => change.After!)
            .ToDictionary(one => one.Ref);
        if (closed.Count == 0)
        {
            return [];
        }

        var open = new List<RecordRef>();
        foreach (var kind in ActivityKind.All)
        {
            var activities = await kind.OpenAsync(read, closed.Keys, stop).ConfigureAwait(false);
            open.AddRange(activities.Select(activity => activity.Regarding!.Value));
        }

        var children =
            policy.Children == ChildClosing.Independent
                ? []
                : await read.ListAsync(CaseFields.ParentCase, closed.Values.Select(one => one.Id), stop).ConfigureAwait(false);
        return
        [
            .. open.GroupBy(record => record).Select(group => CaseErrors.OpenActivities(group.Count()) with { Record = group.Key }),
            .. children
                .Where(child => child.State == CaseState.Active)
                .GroupBy(child => child.ParentCase!.Value)
                .Select(group => CaseErrors.ActiveChildren(group.Count()) with { Record = new("incident", group.Key.Value) }),
        ];
    }
}
