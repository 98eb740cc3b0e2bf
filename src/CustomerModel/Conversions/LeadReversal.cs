using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>What has become of the records a lead was qualified into, as far as taking back needs to know.</summary>
public sealed record LeadReversal
{
    /// <summary>The account of the lead as it is now; <see langword="null"/> when it has none any more.</summary>
    public Account? Account { get; init; }

    /// <summary>The contact of the lead as it is now; <see langword="null"/> when it has none any more.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The opportunity that was made, as it is now; <see langword="null"/> when it is gone.</summary>
    public Opportunity? Opportunity { get; init; }

    /// <summary>For each of them, the records that name it; one that is missing here is kept for safety.</summary>
    public IReadOnlyDictionary<RecordRef, IReadOnlyList<RecordRef>> NamedBy { get; init; } =
        new Dictionary<RecordRef, IReadOnlyList<RecordRef>>();
}

/// <summary>What taking back a qualification means for what was made and linked.</summary>
/// <param name="Remove">Made, untouched since and named by nobody else: the caller deletes them.</param>
/// <param name="Detach">Made but used since, or linked: they live on and have been let go of.</param>
public sealed record UnqualifiedLead(IReadOnlyList<Record> Remove, IReadOnlyList<Record> Detach);
