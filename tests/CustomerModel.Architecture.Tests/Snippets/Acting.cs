using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Architecture.Tests.Snippets;

internal static class Acting
{
    public static void Plan(IUnitOfWork work, Opportunity deal, Contact anna)
    {
        var call = PhoneCall.Create(work.NewId<ActivityId>(), "Ask about the chairs", deal.Ref, work.Now);
        call.AddParty(ActivityPartyRole.To, anna.Ref, null, work.Now);
        call.Set(PhoneCallFields.ScheduledEnd, work.Now.Plus(Duration.FromDays(2)).ToInstant());
        work.Add(call);
    }

    public static void Repeat(IUnitOfWork work, Appointment meeting, Instant from, Instant until)
    {
        meeting.Repeat(RecurrenceRule.Parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"), "Europe/Berlin", work.Now);
        meeting.Skip(new LocalDate(2026, 12, 24), work.Now);
        foreach (var time in meeting.Occurrences(from, until))
        {
            Console.WriteLine($"{time.Start} to {time.End}");
        }
    }

    public static void Write(IUnitOfWork work, Contact anna, byte[] file)
    {
        var note = Note.Create(work.NewId<NoteId>(), anna.Ref, "Plan", "She wants the chairs in oak.", work.Now);
        note.Attach("plan.pdf", "application/pdf", file, work.Now);
        work.Add(note);
    }

    public static async Task<int> ReadAsync(ICustomerModel crm, Account acme, Opportunity deal, CancellationToken stop)
    {
        var timeline = new ActivityTimeline(crm);
        var page = await timeline.PageAsync(acme.Ref, new() { Take = 20 }, stop);
        var next = await timeline.PageAsync(acme.Ref, new() { Take = 20, After = page.Next }, stop);
        var open = await timeline.OpenActivitiesAsync(deal.Ref, stop: stop);
        return page.Items.Count + next.Items.Count + open.Items.Count;
    }
}
