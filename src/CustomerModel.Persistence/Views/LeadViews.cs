namespace CustomerModel.Sales;

/// <summary>Leads still worked on, latest first.</summary>
public sealed class OpenLeads : Specification<Lead>
{
    /// <summary>The view.</summary>
    public OpenLeads() => Query.Where(lead => lead.State == LeadState.Open).OrderByDescending(lead => lead.CreatedOn);
}

/// <summary>Leads still worked on that one user or team owns, latest first.</summary>
public sealed class MyOpenLeads : Specification<Lead>
{
    /// <summary>The view of one owner.</summary>
    public MyOpenLeads(OwnerId owner) =>
        Query.Where(lead => lead.State == LeadState.Open && lead.Owner == owner).OrderByDescending(lead => lead.CreatedOn);
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

/// <summary>What the search box of a lead list finds: a person, company or topic that begins so, by full name.</summary>
public sealed class LeadSearch : Specification<Lead>
{
    /// <summary>The leads a text finds; wildcards in it are ordinary characters.</summary>
    public LeadSearch(string text) =>
        Query
            .Search(lead => lead.FullName, Like.StartsWith(text))
            .Search(lead => lead.LastName, Like.StartsWith(text))
            .Search(lead => lead.CompanyName, Like.StartsWith(text))
            .Search(lead => lead.Subject, Like.StartsWith(text))
            .OrderBy(lead => lead.FullName);
}
