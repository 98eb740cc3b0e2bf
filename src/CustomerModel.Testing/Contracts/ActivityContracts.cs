using CustomerModel.Activities;

namespace CustomerModel.Testing.Contracts;

/// <summary>Activities and notes go where the record goes that they are about.</summary>
internal static class ActivityContracts
{
    private static readonly Instant Noon = A.Now.ToInstant();

    public static async Task What_is_about_a_deleted_record_goes_with_it_but_for_services(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        var task = TaskActivity.Create(ActivityId.New(Noon), "Task", acme.Ref, A.Now);
        var (mail, service, note) = (
            EmailActivity.Create(ActivityId.New(Noon), "Mail", anna.Ref, A.Now),
            ServiceActivity.Create(ActivityId.New(Noon), "Service", acme.Ref, A.Now),
            Note.Create(NoteId.New(Noon), task.Ref, "Note of the task", null, A.Now)
        );
        mail.AddParty(ActivityPartyRole.To, acme.Ref, "info@acme.example", A.Now);
        mail.AddParty(ActivityPartyRole.To, anna.Ref, null, A.Now);
        await host.Model.AddAsync(acme, anna, task, mail, service, note).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(acme.Id)).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        await cascade.ApplyAsync(await cascade.PlanAsync(acme.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<TaskActivity>().ConfigureAwait(false)).Count, "tasks");
        Expect.Same(0, (await host.Model.AllAsync<Note>().ConfigureAwait(false)).Count, "notes");
        Expect.Same(
            null,
            (await host.Model.AllAsync<ServiceActivity>().ConfigureAwait(false)).Single().Regarding,
            "what the service is about"
        );
        Expect.Sequence(
            [anna.Ref],
            (await LoadAsync<EmailActivity>(host, mail.Id).ConfigureAwait(false)).Parties.Select(one => one.Party!.Value),
            "parties"
        );
    }

    public static async Task What_is_about_the_subordinate_is_about_the_master_and_who_took_part_did(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, twin) = (A.Contact.Build(), A.Contact.Build());
        var (call, note) = (
            PhoneCall.Create(ActivityId.New(Noon), "Call", twin.Ref, A.Now),
            Note.Create(NoteId.New(Noon), twin.Ref, null, "Likes tea.", A.Now)
        );
        call.AddParty(ActivityPartyRole.To, twin.Ref, null, A.Now);
        call.Complete(A.Now);
        await host.Model.AddAsync(anna, twin, call, note).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);

        await merging
            .ApplyAsync(await merging.PlanAsync(ContractHost.Ours, new(anna.Ref, twin.Ref)).ConfigureAwait(false))
            .ConfigureAwait(false);

        var merged = await LoadAsync<PhoneCall>(host, call.Id).ConfigureAwait(false);
        Expect.Same((anna.Ref, twin.Ref), (merged.Regarding!.Value, merged.Parties.Single().Party!.Value), "call");
        Expect.Same(anna.Ref, (await host.Model.LoadAsync(note.Id).ConfigureAwait(false)).About, "note");
    }

    public static async Task Whoever_takes_part_and_what_it_is_about_is_there(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var nobody = new RecordRef("contact", Guid.CreateVersion7());
        var (task, mail, note) = (
            TaskActivity.Create(ActivityId.New(Noon), "Task", nobody, A.Now),
            EmailActivity.Create(ActivityId.New(Noon), "Mail", null, A.Now),
            Note.Create(NoteId.New(Noon), nobody, "Note", null, A.Now)
        );
        mail.AddParty(ActivityPartyRole.To, nobody, null, A.Now);

        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(task)).ConfigureAwait(false);
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(mail)).ConfigureAwait(false);
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(note)).ConfigureAwait(false);
    }

    public static async Task Who_does_not_want_faxes_or_mail_gets_none(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var anna = A.Contact.With(ContactFields.DoNotFax, true).With(ContactFields.DoNotEmail, true).Build();
        var (fax, mail, answer) = (
            Fax.Create(ActivityId.New(Noon), "Fax", null, A.Now),
            EmailActivity.Create(ActivityId.New(Noon), "Mail", null, A.Now),
            EmailActivity.Create(ActivityId.New(Noon), "Answer", null, A.Now)
        );
        fax.AddParty(ActivityPartyRole.To, anna.Ref, "+49 30 1", A.Now);
        mail.AddParty(ActivityPartyRole.Bcc, anna.Ref, "anna@x.example", A.Now);
        answer.Set(EmailActivityFields.IsOutgoing, false);
        answer.AddParty(ActivityPartyRole.To, anna.Ref, null, A.Now);
        await host.Model.AddAsync(anna, answer).ConfigureAwait(false);

        await Expect.RefusedAsync("activity.recipient-refuses", () => host.Model.AddAsync(fax)).ConfigureAwait(false);
        await Expect.RefusedAsync("activity.recipient-refuses", () => host.Model.AddAsync(mail)).ConfigureAwait(false);
        await host
            .Model.ChangeAsync(anna.Id, (contact, _) => contact.Edit(edit => edit.Clear(ContactFields.DoNotFax)))
            .ConfigureAwait(false);
        await host.Model.AddAsync(fax).ConfigureAwait(false);
    }

    public static async Task What_was_sent_is_history_and_what_waits_is_asked_again(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (me, anna, berta) = (A.Contact.Build(), A.Contact.Build(), A.Contact.Build());
        EmailActivity MailTo(params Contact[] people)
        {
            var mail = EmailActivity.Create(ActivityId.New(Noon), "Mail", null, A.Now);
            mail.AddParty(ActivityPartyRole.Sender, me.Ref, "me@x.example", A.Now);
            people.ToList().ForEach(one => mail.AddParty(ActivityPartyRole.To, one.Ref, "you@x.example", A.Now));
            return mail;
        }

        var (sent, failing, waits) = (MailTo(anna, berta), MailTo(berta), MailTo(berta));
        sent.Send(A.Now);
        failing.Send(A.Now, EmailStatus.PendingSend);
        waits.Send(A.Now, EmailStatus.PendingSend);
        await host.Model.AddAsync(me, anna, berta, sent, failing, waits).ConfigureAwait(false);
        Task MailAsync(EmailActivity mail, Action<EmailActivity, ZonedDateTime> change) =>
            host.Model.RunAsync(async work => change((await work.FindAsync<EmailActivity>(mail.Ref.Id).ConfigureAwait(false))!, work.Now));
        await host.Model.ChangeAsync(berta.Id, (one, _) => one.Set(ContactFields.DoNotEmail, true)).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        await cascade.ApplyAsync(await cascade.PlanAsync(anna.Ref).ConfigureAwait(false)).ConfigureAwait(false);
        await MailAsync(failing, (mail, now) => mail.Fail(now)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("activity.recipient-refuses", () => MailAsync(failing, (mail, now) => mail.Send(now)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("activity.recipient-refuses", () => MailAsync(waits, (mail, now) => mail.Dispatch(now)))
            .ConfigureAwait(false);
    }

    public static async Task A_kind_that_is_spelled_otherwise_is_no_record(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var other = new RecordRef("Account", acme.Ref.Id);

        await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(Note.Create(NoteId.New(Noon), other, "Note", null, A.Now)))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("record.not-found", () => new ActivityTimeline(host.Model).PageAsync(other)).ConfigureAwait(false);
    }

    public static async Task The_largest_file_comes_back_and_the_audit_does_not_keep_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var note = Note.Create(NoteId.New(Noon), acme.Ref, "Plan", null, A.Now);
        byte[] file = [.. Enumerable.Range(0, Note.LargestDocument).Select(n => (byte)(n * 31 + (n >> 8)))];
        note.Attach("plan.pdf", "application/pdf", file, A.Now);
        await host.Model.AddAsync(acme, note).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(note.Id).ConfigureAwait(false);
        var audit = await host.Model.ReadAsync(read => read.AuditAsync(note.Id)).ConfigureAwait(false);

        Expect.That(found.ReadDocument().AsSpan().SequenceEqual(file), "the file is as it was");
        Expect.Same((file.Length, "plan.pdf"), (found.FileSize!.Value, found.FileName!), "the file");
        Expect.That(audit.SelectMany(entry => entry.Fields).All(field => (field.After ?? "").Length < 1_000), "the audit is small");
    }

    public static async Task A_series_keeps_its_rule_and_what_was_taken_out_of_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var meeting = Appointment.Create(ActivityId.New(Noon), "Weekly", null, A.Now);
        meeting.Edit(edit =>
            edit.Set(AppointmentFields.ScheduledStart, Noon).Set(AppointmentFields.ScheduledEnd, Noon + Duration.FromHours(1))
        );
        meeting.Repeat(RecurrenceRule.Parse("FREQ=WEEKLY;COUNT=5;BYDAY=MO"), "Europe/Berlin", A.Now);
        await host.Model.AddAsync(meeting).ConfigureAwait(false);

        var single = ActivityId.New(Noon);
        await host
            .Model.RunAsync(async work =>
            {
                var series = await work.FindAsync<Appointment>(meeting.Id.Value).ConfigureAwait(false);
                series!.Skip(A.Day.PlusDays(7), work.Now);
                series.TakeOut(A.Day.PlusDays(14), single, work.Now);
            })
            .ConfigureAwait(false);

        var found = await LoadAsync<Appointment>(host, meeting.Id).ConfigureAwait(false);
        var taken = await LoadAsync<Appointment>(host, single).ConfigureAwait(false);
        Expect.Same("FREQ=WEEKLY;COUNT=5;BYDAY=MO", found.Rule!.Stored, "rule");
        Expect.Sequence(
            [A.Day, A.Day.PlusDays(21), A.Day.PlusDays(28)],
            found.Occurrences(Noon, Noon + Duration.FromDays(100)).Select(one => one.Start.InUtc().Date),
            "days"
        );
        Expect.Same((meeting.Id, A.Day.PlusDays(14)), (taken.Series!.Value, taken.OriginalStart!.Value.InUtc().Date), "taken out");
    }

    private static async Task<TRecord> LoadAsync<TRecord>(ContractHost host, ActivityId id)
        where TRecord : Record =>
        await host.Model.ReadAsync(read => read.FindAsync<TRecord>(id.Value)).ConfigureAwait(false)
        ?? throw new ContractBrokenException($"{id} is there");
}
