using CustomerModel.Persistence;

namespace CustomerModel.Service;

/// <summary>Cases that are not done, latest first.</summary>
public sealed class ActiveCases : Specification<Case>
{
    /// <summary>The view.</summary>
    public ActiveCases() => Query.Where(one => one.State == CaseState.Active).OrderByDescending(one => one.CreatedOn);
}

/// <summary>Cases that are not done and that a user owns or one of their teams, latest first.</summary>
public sealed class MyActiveCases : Specification<Case>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyActiveCases(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query.Where(one => one.State == CaseState.Active).Where(Mine.Of(Case.Type, user, teams)).OrderByDescending(one => one.CreatedOn);
}

/// <summary>Cases that were resolved, latest change first.</summary>
public sealed class ResolvedCases : Specification<Case>
{
    /// <summary>The view.</summary>
    public ResolvedCases() => Query.Where(one => one.State == CaseState.Resolved).OrderByDescending(one => one.ModifiedOn);
}

/// <summary>Cases in a queue that nobody works on yet, those that wait longest first.</summary>
public sealed class WaitingCases : Specification<Case>
{
    /// <summary>The view of one queue.</summary>
    public WaitingCases(QueueId queue) => Query.Where(one => one.Queue == queue && one.Worker == null).OrderBy(one => one.EnteredQueueOn);
}

/// <summary>The cases of an account or contact, latest first.</summary>
public sealed class RecentCases : Specification<Case>
{
    /// <summary>The view of one customer.</summary>
    public RecentCases(CustomerId customer) => Query.Where(one => one.Customer == customer).OrderByDescending(one => one.CreatedOn);
}

/// <summary>The cases under a contract, latest first.</summary>
public sealed class CasesUnder : Specification<Case>
{
    /// <summary>The view of one contract.</summary>
    public CasesUnder(ContractId contract) => Query.Where(one => one.Contract == contract).OrderByDescending(one => one.CreatedOn);
}

/// <summary>The children of a case, oldest first.</summary>
public sealed class ChildCases : Specification<Case>
{
    /// <summary>The view of one case.</summary>
    public ChildCases(CaseId parent) => Query.Where(one => one.ParentCase == parent).OrderBy(one => one.CreatedOn);
}

/// <summary>What the search box of a list of cases finds, by title: <see cref="RecordType.QuickFind"/> says where it looks.</summary>
public sealed class CaseSearch : Specification<Case>
{
    /// <summary>The cases a text finds; read as <see cref="ListQuery.Search"/>.</summary>
    public CaseSearch(string text) => Query.Where(QuickFind.Where(Case.Type, text)).OrderBy(one => one.Title);
}
