using CustomerModel.Persistence;

namespace CustomerModel.Sales;

/// <summary>Leads still worked on, latest first.</summary>
public sealed class OpenLeads : Specification<Lead>
{
    /// <summary>The view.</summary>
    public OpenLeads() => Query.Where(lead => lead.State == LeadState.Open).OrderByDescending(lead => lead.CreatedOn);
}

/// <summary>Leads still worked on that a user owns or one of their teams, latest first.</summary>
public sealed class MyOpenLeads : Specification<Lead>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyOpenLeads(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query.Where(lead => lead.State == LeadState.Open).Where(Mine.Of(Lead.Type, user, teams)).OrderByDescending(lead => lead.CreatedOn);
}

/// <summary>Leads that became customers, latest change first.</summary>
public sealed class QualifiedLeads : Specification<Lead>
{
    /// <summary>The view.</summary>
    public QualifiedLeads() => Query.Where(lead => lead.State == LeadState.Qualified).OrderByDescending(lead => lead.ModifiedOn);
}

/// <summary>Leads that were given up, latest change first.</summary>
public sealed class DisqualifiedLeads : Specification<Lead>
{
    /// <summary>The view.</summary>
    public DisqualifiedLeads() => Query.Where(lead => lead.State == LeadState.Disqualified).OrderByDescending(lead => lead.ModifiedOn);
}

/// <summary>The interests of one contact, latest first; a contact may have many.</summary>
public sealed class LeadsOf : Specification<Lead>
{
    /// <summary>The view of one contact.</summary>
    public LeadsOf(ContactId contact) => Query.Where(lead => lead.ParentContact == contact).OrderByDescending(lead => lead.CreatedOn);
}

/// <summary>What the search box of a lead list finds, by full name: <see cref="RecordType.QuickFind"/> says where it looks.</summary>
public sealed class LeadSearch : Specification<Lead>
{
    /// <summary>The leads a text finds; read as <see cref="ListQuery.Search"/>.</summary>
    public LeadSearch(string text) => Query.Where(QuickFind.Where(Lead.Type, text)).OrderBy(lead => lead.FullName);
}
