namespace CustomerModel.Operations;

/// <summary>Every reason a cascade can be refused for.</summary>
public static class CascadeErrors
{
    /// <summary>As long as another record names this one, neither it nor what stands above it is deleted.</summary>
    public static DomainError Restricted(RecordRef record, RecordRef by, string place) =>
        new("cascade.restricted", "Another record that stays names this one.")
        {
            Record = record,
            Fields = [place],
            Value = by,
        };

    /// <summary>Something the plan is about changed since it was made; make another.</summary>
    public static DomainError PlanOutdated(RecordRef root) =>
        new("cascade.plan-outdated", "Something the plan is about changed since.") { Record = root };

    /// <summary>The field is no reference by which a record stands under such another one.</summary>
    public static DomainError NotParental(RecordRef record, string field) =>
        new("cascade.not-parental", "The record does not stand under such another one by this field.")
        {
            Record = record,
            Fields = [field],
        };
}
