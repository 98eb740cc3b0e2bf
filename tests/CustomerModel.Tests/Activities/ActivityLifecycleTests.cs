using CustomerModel.Activities;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Activities;

/// <summary>Every status with every action and every reason: what the table allows happens, all else is refused and changes nothing.</summary>
public sealed class ActivityLifecycleTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void A_task_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(TaskActivityLifecycle.Table, TaskActivity.Create, TaskActivity.Type);

    [Fact]
    public void A_phone_call_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(PhoneCallLifecycle.Table, PhoneCall.Create, PhoneCall.Type);

    [Fact]
    public void A_letter_goes_along_every_edge_of_its_table_and_no_other() => Walk(LetterLifecycle.Table, Letter.Create, Letter.Type);

    [Fact]
    public void A_fax_goes_along_every_edge_of_its_table_and_no_other() => Walk(FaxLifecycle.Table, Fax.Create, Fax.Type);

    [Fact]
    public void An_e_mail_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(EmailLifecycle.Table, EmailActivity.Create, EmailActivity.Type);

    [Fact]
    public void An_appointment_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(AppointmentLifecycle.Table, Appointment.Create, Appointment.Type);

    [Fact]
    public void A_service_activity_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(ServiceActivityLifecycle.Table, ServiceActivity.Create, ServiceActivity.Type);

    [Fact]
    public void Without_a_word_the_direction_says_how_it_ended()
    {
        var (call, letter, mail) = (Make(PhoneCall.Create), Make(Letter.Create), Make(EmailActivity.Create));
        call.Set(PhoneCallFields.IsOutgoing, false);
        letter.Set(LetterFields.IsOutgoing, false);
        mail.Set(EmailActivityFields.IsOutgoing, false);

        call.Complete(Now);
        letter.Complete(Now);
        mail.Complete(Now);

        (call.Status, letter.Status, mail.Status).ShouldBe((PhoneCallStatus.Received, LetterStatus.Received, EmailStatus.Received));
        (Completed(Make(PhoneCall.Create)), Completed(Make(Letter.Create)), Completed(Make(Fax.Create))).ShouldBe(
            (PhoneCallStatus.Made, LetterStatus.Sent, FaxStatus.Completed)
        );
    }

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        Codes(TaskActivityLifecycle.Table).ShouldBe("2:0 3:0 4:0 5:1 6:2 7:0");
        Codes(PhoneCallLifecycle.Table).ShouldBe("1:0 2:1 3:2 4:1");
        Codes(LetterLifecycle.Table).ShouldBe("1:0 2:0 3:1 4:1 5:2");
        Codes(FaxLifecycle.Table).ShouldBe("1:0 2:1 3:1 4:1 5:2");
        Codes(EmailLifecycle.Table).ShouldBe("1:0 2:1 3:1 4:1 5:2 6:1 7:1 8:0");
        Codes(AppointmentLifecycle.Table).ShouldBe("1:0 2:0 3:1 4:2 5:3 6:3");
        Codes(ServiceActivityLifecycle.Table).ShouldBe("1:0 2:0 3:3 4:3 6:3 7:3 8:1 9:2 10:2");
    }

    private static string Codes<TStatus>(Lifecycle<TStatus, ActivityAction> table)
        where TStatus : struct, Enum =>
        string.Join(' ', Enum.GetValues<TStatus>().Select(status => $"{Convert.ToInt32(status, null)}:{table.StateOf(status)}"));

    private static TStatus Completed<TStatus>(PlannedActivity<TStatus> activity)
        where TStatus : struct, Enum
    {
        activity.Complete(Now);
        return activity.Status;
    }

    private static TActivity Make<TActivity>(Func<ActivityId, string, RecordRef?, ZonedDateTime, TActivity> create) =>
        create(Sample.New<ActivityId>(), "Chairs", null, Now);

    private static void Walk<TActivity, TStatus>(
        Lifecycle<TStatus, ActivityAction> table,
        Func<ActivityId, string, RecordRef?, ZonedDateTime, TActivity> create,
        RecordType type
    )
        where TActivity : PlannedActivity<TStatus>
        where TStatus : struct, Enum =>
        LifecycleTests.Walk(table, () => Ready(Make(create)), type, record => record.Status, Act, "activity.not-now");

    /// <summary>With what scheduling and sending ask for.</summary>
    private static TActivity Ready<TActivity>(TActivity activity)
        where TActivity : PlannedActivity
    {
        switch (activity)
        {
            case Appointment appointment:
                appointment.Edit(edit =>
                    edit.Set(AppointmentFields.ScheduledStart, Now.ToInstant())
                        .Set(AppointmentFields.ScheduledEnd, Now.ToInstant() + Duration.FromHours(1))
                );
                break;
            case ServiceActivity service:
                service.Edit(edit =>
                    edit.Set(ServiceActivityFields.ScheduledStart, Now.ToInstant())
                        .Set(ServiceActivityFields.ScheduledEnd, Now.ToInstant() + Duration.FromHours(1))
                );
                break;
            case EmailActivity mail:
                mail.AddParty(ActivityPartyRole.Sender, new("systemuser", Guid.CreateVersion7()), "me@x.example", Now);
                mail.AddParty(ActivityPartyRole.To, new("contact", Guid.CreateVersion7()), null, Now);
                break;
        }

        return activity;
    }

    private static void Act<TStatus>(PlannedActivity<TStatus> record, ActivityAction action, TStatus reason)
        where TStatus : struct, Enum
    {
        switch (action)
        {
            case ActivityAction.ChangeReason:
                record.ChangeReason(reason, Now);
                break;
            case ActivityAction.Complete:
                record.Complete(Now, reason);
                break;
            case ActivityAction.Cancel:
                record.Cancel(Now, reason);
                break;
            case ActivityAction.Reopen:
                record.Reopen(Now, reason);
                break;
            case ActivityAction.Schedule when record is Appointment appointment:
                appointment.Schedule(Now, (AppointmentStatus)(object)reason);
                break;
            case ActivityAction.Schedule when record is ServiceActivity service:
                service.Schedule(Now, (ServiceActivityStatus)(object)reason);
                break;
            case ActivityAction.Send when record is EmailActivity mail:
                mail.Send(Now, (EmailStatus)(object)reason);
                break;
            case ActivityAction.Dispatch when record is EmailActivity mail && reason is EmailStatus.Sending:
                mail.Dispatch(Now);
                break;
            case ActivityAction.Deliver when record is EmailActivity mail && reason is EmailStatus.Sent:
                mail.Deliver(Now);
                break;
            case ActivityAction.Fail when record is EmailActivity mail && reason is EmailStatus.Failed:
                mail.Fail(Now);
                break;
            default:
                throw new RefusedException(ActivityErrors.NotNow(record.Ref.Type, action, record.Status) with { Record = record.Ref });
        }
    }
}
