using CustomerModel.Service;
using CustomerModel.Tests.Sales;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.Tests.Service;

/// <summary>A case lives by its table, whatever is done to it and whatever the clock says.</summary>
public sealed class CaseLifecycleTests
{
    private static readonly ZonedDateTime Now = Agreed.During;
    private static readonly QueueId Queue = Sample.New<QueueId>();
    private static readonly UserId Worker = Sample.New<UserId>();
    private static readonly CaseOutcome Fixed = new("Replaced", 25) { BillableTime = 20 };

    private static readonly Command<Case>[] Commands =
    [
        .. new[] { Agreed.Before, Now, Agreed.After }.SelectMany(now =>
            (Command<Case>[])
                [
                    .. Enum.GetValues<CaseStatus>()
                        .Select(reason => new Command<Case>(
                            $"ChangeReason {reason}",
                            c => c.WhyNotChangeReason(reason, now),
                            c => c.ChangeReason(reason, now)
                        )),
                    new("Resolve", c => c.WhyNotResolve(Fixed, now), c => c.Resolve(Fixed, now)),
                    new(
                        "Resolve as canceled",
                        c => c.WhyNotResolve(Fixed with { Status = CaseStatus.Canceled }, now),
                        c => c.Resolve(Fixed with { Status = CaseStatus.Canceled }, now)
                    ),
                    new(
                        "Resolve without words",
                        c => c.WhyNotResolve(Fixed with { Subject = " " }, now),
                        c => c.Resolve(Fixed with { Subject = " " }, now)
                    ),
                    new("Cancel", c => c.WhyNotCancel(now), c => c.Cancel(now)),
                    new("Merge", c => c.WhyNotMergeInto(One(), now), c => c.MergeInto(One(), now)),
                    new("Merge into itself", c => c.WhyNotMergeInto(c, now), c => c.MergeInto(c, now)),
                    new("Reactivate", c => c.WhyNotReactivate(now), c => c.Reactivate(now)),
                    new("Route", c => c.WhyNotRoute(Queue, now), c => c.Route(Queue, now)),
                    new("Pick", c => c.WhyNotPick(Worker, now), c => c.Pick(Worker, now)),
                    new("Pick by another", c => c.WhyNotPick(new(Guid.AllBitsSet), now), c => c.Pick(new(Guid.AllBitsSet), now)),
                    new("Release", c => c.WhyNotRelease(now), c => c.Release(now)),
                    new("LeaveQueue", c => c.WhyNotLeaveQueue(now), c => c.LeaveQueue(now)),
                    new("Escalate", c => c.WhyNotEscalate(now), c => c.Escalate(now)),
                    new("Deescalate", c => c.WhyNotDeescalate(now), c => c.Deescalate(now)),
                    new("CreateChild", c => c.WhyNotCreateChild(New(), now), c => c.CreateChild(New(), now)),
                    new("Set title", c => c.WhyNotSet(CaseFields.Title, "Other"), c => c.Set(CaseFields.Title, "Other")),
                    new(
                        "Set contract alone",
                        c => c.WhyNotSet(CaseFields.Contract, Sample.New<ContractId>()),
                        c => c.Set(CaseFields.Contract, Sample.New<ContractId>())
                    ),
                    new("Set own parent", c => c.WhyNotSet(CaseFields.ParentCase, c.Id), c => c.Set(CaseFields.ParentCase, c.Id)),
                ]
        ),
    ];

    [Fact]
    public void A_case_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(Commands), steps => CommandLaw.KeepsItsWord(One(), Case.Type, steps), cases: 1_000);

    [Fact]
    public void It_waits_in_no_queue_and_names_its_minutes_when_it_is_done_and_only_then() =>
        Law.ForAll(
            CommandLaw.Sequences(Commands),
            steps =>
            {
                var one = One();
                foreach (var step in steps.Where(step => step.WhyNot(one) is null))
                {
                    step.Do(one);
                    (one.Queue is null).ShouldBe(one.EnteredQueueOn is null, step.Name);
                    (one.State != CaseState.Active && one.Queue is not null).ShouldBeFalse(step.Name);
                    (one.Queue is null && one.Worker is not null).ShouldBeFalse(step.Name);
                    var minutes = one.State == CaseState.Resolved ? ((int?)20, (int?)25) : (null, null);
                    (one.BilledServiceUnits, one.ActualServiceUnits).ShouldBe(minutes, step.Name);
                    (one.Resolution is not null).ShouldBe(one.State == CaseState.Resolved, step.Name);
                    one.Merged.ShouldBe(one.Status == CaseStatus.Merged, step.Name);
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void A_case_goes_along_every_edge_of_its_table_and_no_other() =>
        LifecycleTests.Walk(
            CaseLifecycle.Table,
            One,
            Case.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case CaseAction.ChangeReason:
                        record.ChangeReason(reason, Now);
                        break;
                    case CaseAction.Resolve:
                        record.Resolve(Fixed with { Status = reason }, Now);
                        break;
                    case CaseAction.Cancel when reason == CaseStatus.Canceled:
                        record.Cancel(Now);
                        break;
                    case CaseAction.Merge when reason == CaseStatus.Merged && record.State == CaseState.Active:
                        record.MergeInto(One(), Now);
                        break;
                    case CaseAction.Reactivate when reason == CaseStatus.InProgress:
                        record.Reactivate(Now);
                        break;
                    default:
                        throw new RefusedException(CaseErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "case.not-now",
            notAgain: "case.already-closed-or-cancelled"
        );

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        Enum.GetValues<CaseStatus>().Select(status => (int)status).ShouldBe([1, 2, 3, 4, 5, 6, 1000, 2000]);
        Enum.GetValues<CaseStatus>().Select(CaseLifecycle.Table.StateOf).ShouldBe([0, 0, 0, 0, 1, 2, 1, 2]);
    }

    private static CaseId New() => Sample.New<CaseId>();

    private static Case One() => Case.Create(New(), "The chair squeaks", Sample.Acme, Agreed.Before);
}
