using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>Hierarchies of cases have two levels, and a case has 100 children at most.</summary>
internal sealed class CaseHierarchyRule : ICommitRule<Case>
{
    public string Code => "case.parent-is-child";

    public IReadOnlyList<string> Fields => ["parentcaseid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Case[] moved = [.. changes.After<Case>(CaseFields.ParentCase).Where(one => one.ParentCase is not null)];
        if (moved.Length == 0)
        {
            return [];
        }

        var parents = moved.Select(one => one.ParentCase!.Value).Distinct().ToArray();
        var above = await read.FindManyAsync<Case>([.. parents.Select(parent => parent.Value)], stop).ConfigureAwait(false);
        var below = (
            await read.ListAsync(CaseFields.ParentCase, [.. parents, .. moved.Select(one => one.Id)], stop).ConfigureAwait(false)
        ).ToLookup(child => child.ParentCase!.Value);
        return
        [
            .. from one in moved
            let parent = one.ParentCase!.Value
            let reason = above.GetValueOrDefault(parent.Value)?.ParentCase is not null ? CaseErrors.ParentIsChild(parent)
            : below[one.Id].Any() ? CaseErrors.ChildIsParent(below[one.Id].Count())
            : below[parent].Count() > Case.MostChildren ? CaseErrors.TooManyChildren(Case.MostChildren)
            : null
            where reason is not null
            select reason with
            {
                Record = one.Ref,
            },
        ];
    }
}
