using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>Which changes of cases rules about their opening ask.</summary>
internal static class CaseChanges
{
    /// <summary>Those of cases that are open, or were until this change, also if it made them: of these, where one of the fields changed.</summary>
    public static IEnumerable<RecordChange<Case>> Opened(this IEnumerable<RecordChange<Case>> changes, params Field<Case>[] touched) =>
        changes.Where(change =>
            change.After is { } after
            && (after.State == CaseState.Active || change.Before is null or { State: CaseState.Active })
            && touched.Any(change.Touches)
        );
}
