using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Finds customers that look like the one a lead stands for; the caller links one of them or ignores them.</summary>
public interface ILeadDuplicates
{
    /// <summary>Everything that looks alike, accounts and contacts, each with what is alike; empty when there is nothing.</summary>
    /// <param name="lead">The lead, before it is qualified.</param>
    /// <param name="read">What the caller may see.</param>
    /// <param name="stop">Gives up.</param>
    Task<IReadOnlyList<LeadMatch>> FindAsync(Lead lead, IReadScope read, CancellationToken stop = default);
}
