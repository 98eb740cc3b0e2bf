using System.Linq.Expressions;
using CustomerModel.Activities;

namespace CustomerModel.Persistence;

/// <summary>Every kind of record that stands in timelines.</summary>
internal static class TimelineSources
{
    /// <summary>All of them; cursors count on the order, so a new one comes last.</summary>
    public static IReadOnlyList<TimelineSource> All { get; } =
    [
        Planned<TaskActivity, TaskActivityStatus>(TaskActivity.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<PhoneCall, PhoneCallStatus>(PhoneCall.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<Letter, LetterStatus>(Letter.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<Fax, FaxStatus>(Fax.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<EmailActivity, EmailStatus>(EmailActivity.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<Appointment, AppointmentStatus>(Appointment.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Planned<ServiceActivity, ServiceActivityStatus>(ServiceActivity.Type, a => new(a.Id, a.Regarding, a.SortDate, a.Subject, a.State)),
        Closing<OpportunityClose, OpportunityId>(
            OpportunityClose.Type,
            OpportunityCloseFields.Opportunity,
            a => new(a.Id, a.Opportunity, a.ActualEnd, a.Subject)
        ),
        Closing<QuoteClose, QuoteId>(QuoteClose.Type, QuoteCloseFields.Quote, a => new(a.Id, a.Quote, a.ActualEnd, a.Subject)),
        Closing<OrderClose, OrderId>(OrderClose.Type, OrderCloseFields.Order, a => new(a.Id, a.Order, a.ActualEnd, a.Subject)),
        new TimelineSource<Note, NoteRow>(
            Note.Type,
            NoteFields.About,
            Note.Type.Fields.First(field => field.Name == "createdon"),
            null,
            n => new(n.Id, n.About, n.CreatedOn, n.Subject, n.FileName),
            row => row.Shown
        ),
        Closing<CaseResolution, CaseId>(CaseResolution.Type, CaseResolutionFields.Case, a => new(a.Id, a.Case, a.ActualEnd, a.Subject)),
    ];

    /// <summary>Whether a kind of record stands in timelines itself.</summary>
    public static bool Has(string kind) => All.Any(source => source.Type.Name == kind);

    private static TimelineSource<TActivity, PlannedRow> Planned<TActivity, TStatus>(
        RecordType<TActivity> type,
        Expression<Func<TActivity, PlannedRow>> select
    )
        where TActivity : PlannedActivity<TStatus>
        where TStatus : struct, Enum =>
        new(
            type,
            PlannedActivityFields<TActivity, TStatus>.Regarding,
            PlannedActivityFields<TActivity, TStatus>.SortDate,
            PlannedActivityFields<TActivity, TStatus>.State,
            select,
            row => row.As(type.Name)
        );

    private static TimelineSource<TActivity, ClosingRow<TId>> Closing<TActivity, TId>(
        RecordType<TActivity> type,
        Field<TActivity, TId> about,
        Expression<Func<TActivity, ClosingRow<TId>>> select
    )
        where TActivity : CloseActivity
        where TId : struct, IEntityId<TId> =>
        new(type, about, type.Fields.First(field => field.Name == "actualend"), null, select, row => row.As(type.Name, about.Targets[0]));
}
