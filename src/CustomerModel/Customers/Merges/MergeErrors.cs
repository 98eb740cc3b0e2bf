namespace CustomerModel.Customers;

/// <summary>Every reason a merge, or taking one back, can be refused.</summary>
public static class MergeErrors
{
    /// <summary>A record is not merged into itself (Dynamics: MergeEntitiesIdenticalError).</summary>
    public static DomainError Identical { get; } = new("merge.identical", "A record is not merged into itself.");

    /// <summary>Only accounts, contacts, leads and cases are merged, each with its kind.</summary>
    public static DomainError NotMergeable(RecordRef record) =>
        new("merge.not-mergeable", "Accounts, contacts, leads and cases are merged, each with its kind.") { Record = record };

    /// <summary>Both records are active (Dynamics: MergeEntityNotActiveError).</summary>
    public static DomainError NotActive(RecordRef record) =>
        new("merge.not-active", "Both records of a merge are active.") { Record = record, Fields = ["statecode"] };

    /// <summary>The subordinate has a quote that a customer could still accept (Dynamics: MergeActiveQuoteError).</summary>
    public static DomainError ActiveQuote(QuoteId quote) =>
        new("merge.active-quote", "The subordinate has an active quote.") { Value = quote };

    /// <summary>The master would come to stand above itself (Dynamics: MergeCyclicalParentingError).</summary>
    public static DomainError CyclicalParenting(RecordRef subordinate) =>
        new("merge.cyclical-parenting", "The subordinate stands above the master.") { Value = subordinate };

    /// <summary>The subordinate has a parent and the master none; asked when parents are to be compared (Dynamics: MergeLossOfParentingWarning).</summary>
    public static DomainError LossOfParenting(object parent) =>
        new("merge.loss-of-parenting", "The subordinate has a parent, the master none.") { Value = parent };

    /// <summary>The parents differ; asked when they are to be compared (Dynamics: MergeDifferentlyParentedWarning).</summary>
    public static DomainError DifferentlyParented(object parent) =>
        new("merge.differently-parented", "The two records have different parents.") { Value = parent };

    /// <summary>A person account is merged with person accounts only, and its person with the person.</summary>
    public static DomainError OtherKind(RecordRef record) =>
        new("merge.other-kind", "A person account is merged with a person account only.") { Record = record };

    /// <summary>A case takes no values from one that is merged into it.</summary>
    public static DomainError NoValuesTaken { get; } =
        new("merge.no-values-taken", "A case takes no values from the case that is merged into it.");

    /// <summary>The field is none that a person sets, so it is not taken from the subordinate; of cases none is.</summary>
    public static DomainError FieldNotTaken(string field) =>
        new("merge.field-not-taken", "The field is none that an edit sets.") { Fields = [field] };

    /// <summary>Something the plan is about changed since it was made; make another.</summary>
    public static DomainError PlanOutdated(RecordRef record) =>
        new("merge.plan-outdated", "Something the plan is about changed since.") { Record = record };

    /// <summary>The merge was taken back already, or the subordinate is merged no more.</summary>
    public static DomainError Undone(MergeId merge) =>
        new("merge.undone", "The merge was taken back already.") { Record = new("merge", merge.Value) };
}
