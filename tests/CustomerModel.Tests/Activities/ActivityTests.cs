using CustomerModel.Activities;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Activities;

public sealed class ActivityTests
{
    private static readonly ZonedDateTime Now = Sample.Now;
    private static readonly Instant Noon = Now.ToInstant();

    [Fact]
    public void The_scheduled_duration_follows_from_start_and_end()
    {
        var task = Task();

        task.Edit(edit =>
            edit.Set(TaskActivityFields.ScheduledStart, Noon).Set(TaskActivityFields.ScheduledEnd, Noon + Duration.FromMinutes(90))
        );

        task.ScheduledMinutes.ShouldBe(90);
        task.WhyNotSet(TaskActivityFields.ScheduledMinutes, 60)!.Code.ShouldBe("field.not-editable");
        task.WhyNotSet(TaskActivityFields.ScheduledEnd, Noon - Duration.FromMinutes(1))!.Code.ShouldBe("activity.ends-before-it-begins");
    }

    [Fact]
    public void The_time_it_took_is_the_time_between_start_and_end()
    {
        var task = Task();
        task.Edit(edit => edit.Set(TaskActivityFields.ActualStart, Noon).Set(TaskActivityFields.ActualMinutes, 30));

        task.WhyNotSet(TaskActivityFields.ActualEnd, Noon + Duration.FromMinutes(31))!.Code.ShouldBe("activity.duration-mismatch");
        task.Complete(Now.Plus(Duration.FromHours(5)));

        task.ActualEnd.ShouldBe(Noon + Duration.FromMinutes(30));
    }

    [Fact]
    public void How_long_it_took_follows_from_start_and_end_if_nobody_said_it()
    {
        var (task, unknown) = (Task(), Task());
        task.Set(TaskActivityFields.ActualStart, Noon);

        task.Complete(Now.Plus(Duration.FromMinutes(60)));
        unknown.Complete(Now);

        (task.ActualMinutes, unknown.ActualMinutes).ShouldBe(((int)(task.ActualEnd!.Value - Noon).TotalMinutes, null));
        task.ActualMinutes.ShouldNotBe(0);
    }

    [Fact]
    public void Taken_up_again_it_ends_and_lasts_anew()
    {
        var task = Task();
        task.Set(TaskActivityFields.ActualStart, Noon);
        task.Complete(Now.Plus(Duration.FromHours(1)));
        task.Reopen(Now.Plus(Duration.FromHours(2)));

        task.Complete(Now.Plus(Duration.FromHours(5)));

        (task.ActualEnd, task.ActualMinutes).ShouldBe(
            (Now.ToInstant() + Duration.FromHours(5), (int)(Now.ToInstant() + Duration.FromHours(5) - Noon).TotalMinutes)
        );
    }

    [Fact]
    public void An_e_mail_is_sent_when_it_began_and_its_time_has_come()
    {
        var mail = EmailActivity.Create(Sample.New<ActivityId>(), "Chairs", null, Now);
        mail.AddParty(ActivityPartyRole.Sender, new RecordRef("systemuser", Guid.CreateVersion7()), "me@x.example", Now);
        mail.AddParty(ActivityPartyRole.To, null, "anna@x.example", Now);
        var (later, earlier) = (Now.Plus(Duration.FromHours(1)), Now);
        mail.Set(EmailActivityFields.ActualStart, later.ToInstant());
        mail.WhyNotSend(earlier)!.Code.ShouldBe("activity.ends-before-it-begins");
        mail.Clear(EmailActivityFields.ActualStart);
        mail.Set(EmailActivityFields.DelayedSendTime, later.ToInstant());

        mail.WhyNotSend(earlier)!.Code.ShouldBe("email.too-early");
        mail.Send(earlier, EmailStatus.PendingSend);
        mail.WhyNotDispatch(earlier)!.Code.ShouldBe("email.too-early");
        mail.WhyNotDeliver(earlier)!.Code.ShouldBe("email.too-early");
        mail.Dispatch(later);
        mail.Deliver(later);

        mail.SentOn.ShouldBe(later.ToInstant());
    }

    [Fact]
    public void What_did_not_begin_yet_is_not_done()
    {
        var task = Task();
        task.Set(TaskActivityFields.ActualStart, Noon + Duration.FromHours(1));

        task.WhyNotComplete(Now)!.Code.ShouldBe("activity.ends-before-it-begins");
    }

    [Fact]
    public void A_timeline_shows_it_when_it_was_done_or_is_due_or_was_made()
    {
        var task = Task();
        task.SortDate.ShouldBe(Noon);
        task.Set(TaskActivityFields.ScheduledStart, Noon + Duration.FromDays(1));
        task.SortDate.ShouldBe(Noon + Duration.FromDays(1));
        task.Set(TaskActivityFields.ScheduledEnd, Noon + Duration.FromDays(2));
        task.SortDate.ShouldBe(Noon + Duration.FromDays(2));

        task.Complete(Now.Plus(Duration.FromHours(1)));
        task.SortDate.ShouldBe(Noon + Duration.FromHours(1));
        task.WhyNotSet(TaskActivityFields.Subject, "Tables")!.Code.ShouldBe("activity.read-only");

        task.Reopen(Now);
        task.Edit(edit => edit.Clear(TaskActivityFields.ScheduledStart).Clear(TaskActivityFields.ScheduledEnd));
        (task.SortDate, task.ActualEnd).ShouldBe((Noon, null));
    }

    [Fact]
    public void Who_takes_part_is_of_a_kind_that_goes_with_the_role()
    {
        var call = PhoneCall.Create(Sample.New<ActivityId>(), "Chairs", null, Now);
        var (user, anna) = (new RecordRef("systemuser", Guid.CreateVersion7()), new RecordRef("contact", Guid.CreateVersion7()));
        call.AddParty(ActivityPartyRole.Sender, user, null, Now).ShouldBe(1);
        call.AddParty(ActivityPartyRole.To, anna, "+49 30 1", Now).ShouldBe(2);

        WhyNot(ActivityPartyRole.Sender, anna).ShouldBe("activity.one-only");
        WhyNot(ActivityPartyRole.To, anna).ShouldBe("activity.party-named");
        WhyNot(ActivityPartyRole.To, null).ShouldBe("activity.nobody-named");
        WhyNot(ActivityPartyRole.To, new("quote", Guid.CreateVersion7())).ShouldBe("activity.party-kind");
        WhyNot(ActivityPartyRole.RequiredAttendee, anna).ShouldBe("activity.role-not-taken");
        WhyNot(ActivityPartyRole.Owner, user).ShouldBe("activity.role-not-taken");
        call.WhyNotRemoveParty(7, Now)!.Code.ShouldBe("activity.party-missing");

        call.RemoveParty(1, Now);
        call.AddParty(ActivityPartyRole.Sender, anna, null, Now).ShouldBe(1);
        call.Complete(Now);
        WhyNot(ActivityPartyRole.To, user).ShouldBe("activity.read-only");

        string? WhyNot(ActivityPartyRole role, RecordRef? party) => call.WhyNotAddParty(role, party, null, Now)?.Code;
    }

    [Fact]
    public void An_e_mail_goes_out_from_one_known_sender_to_somebody()
    {
        var mail = EmailActivity.Create(Sample.New<ActivityId>(), "Chairs", null, Now);
        var user = new RecordRef("systemuser", Guid.CreateVersion7());
        mail.WhyNotSend(Now)!.Code.ShouldBe("email.sender-unknown");
        var nobody = mail.AddParty(ActivityPartyRole.Sender, null, "somebody@x.example", Now);
        mail.WhyNotSend(Now)!.Code.ShouldBe("email.sender-unknown");
        mail.RemoveParty(nobody, Now);
        mail.AddParty(ActivityPartyRole.Sender, user, null, Now);
        mail.WhyNotSend(Now)!.Code.ShouldBe("email.no-recipient");
        mail.AddParty(ActivityPartyRole.Cc, null, "anna@x.example", Now);
        mail.WhyNotSend(Now)!.Code.ShouldBe("email.no-address");
        mail.RemoveParty(1, Now);
        mail.AddParty(ActivityPartyRole.Sender, user, "me@x.example", Now);
        mail.WhyNotEdit(edit => edit.Set(EmailActivityFields.IsOutgoing, false)).ShouldBeEmpty();

        mail.Send(Now, EmailStatus.PendingSend);
        mail.Dispatch(Now);
        mail.Fail(Now);
        mail.Send(Now, EmailStatus.PendingSend);
        mail.Dispatch(Now);
        mail.SentOn.ShouldBeNull();
        mail.Deliver(Now);

        (mail.Status, mail.DeliveryAttempts, mail.SentOn).ShouldBe((EmailStatus.Sent, 2, Noon));
        mail.Events.OfType<EmailSent>().Count().ShouldBe(1);
    }

    [Fact]
    public void What_is_scheduled_has_a_time()
    {
        var visit = Appointment.Create(Sample.New<ActivityId>(), "Visit", null, Now);
        visit.WhyNotSchedule(Now)!.Code.ShouldBe("appointment.no-time");
        visit.Edit(edit => edit.Set(AppointmentFields.ScheduledStart, Noon).Set(AppointmentFields.ScheduledEnd, Noon));

        visit.Schedule(Now);

        visit.Status.ShouldBe(AppointmentStatus.Busy);
        visit.WhyNotEdit(edit => edit.Clear(AppointmentFields.ScheduledEnd)).Single().Code.ShouldBe("appointment.no-time");
    }

    [Fact]
    public void A_note_keeps_a_file_up_to_its_bound()
    {
        var note = Note.Create(Sample.New<NoteId>(), new("account", Guid.CreateVersion7()), " ", "Met Anna.", Now);
        note.Subject.ShouldBeNull();
        note.WhyNotAttach("plan.pdf", null, new byte[Note.LargestDocument + 1], Now)!.Code.ShouldBe("note.document-too-large");
        note.WhyNotAttach(" ", null, default, Now)!.Code.ShouldBe("note.file-unnamed");
        note.WhyNotAttach("../plan.pdf", null, default, Now)!.Code.ShouldBe("note.file-has-path");
        note.WhyNotDetach(Now)!.Code.ShouldBe("note.no-document");

        byte[] largest = [.. Enumerable.Range(0, Note.LargestDocument).Select(n => (byte)(n * 31))];
        note.Attach("plan.pdf", "application/pdf", largest, Now);
        NoteFields.DocumentBody.WhyNot(note.DocumentBody).ShouldBeNull();
        note.ReadDocument().ShouldBe(largest);
        note.Attach("empty.txt", null, default, Now);
        (note.ReadDocument(), note.FileSize).ShouldBe(([], 0));

        note.Detach(Now);
        (note.ReadDocument(), note.IsDocument).ShouldBe((null, false));
    }

    private static TaskActivity Task() => TaskActivity.Create(Sample.New<ActivityId>(), "Call Anna", null, Now);
}
