using static CustomerModel.Service.CaseAction;
using static CustomerModel.Service.CaseStatus;

namespace CustomerModel.Service;

/// <summary>How cases live; the diagram in docs/aggregates/case.md is drawn from this table.</summary>
public static class CaseLifecycle
{
    private static readonly CaseStatus[] Open = [InProgress, OnHold, WaitingForDetails, Researching];

    /// <summary>What was resolved or cancelled can be taken up again; a case that was merged cannot: its merge is taken back.</summary>
    public static Lifecycle<CaseStatus, CaseAction> Table { get; } =
        new(
            initial: InProgress,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        ProblemSolved or InformationProvided => CaseState.Resolved,
                        Canceled or Merged => CaseState.Canceled,
                        _ => CaseState.Active,
                    }
                ),
            [
                .. Open.SelectMany(from =>
                    new (CaseStatus, CaseAction, CaseStatus[], CaseStatus?)[]
                    {
                        (from, ChangeReason, [.. Open.Where(other => other != from)], null),
                        (from, Resolve, [ProblemSolved, InformationProvided], ProblemSolved),
                        (from, Cancel, [Canceled], Canceled),
                        (from, Merge, [Merged], Merged),
                    }
                ),
                (ProblemSolved, Reactivate, [InProgress], InProgress),
                (InformationProvided, Reactivate, [InProgress], InProgress),
                (Canceled, Reactivate, [InProgress], InProgress),
            ]
        );
}
