using CustomerModel.Activities;

namespace CustomerModel.Import;

/// <summary>How rows become activities and notes, by their subject and the record they are about.</summary>
internal static class ActivityMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        Planned<TaskActivity, TaskActivityStatus>(TaskActivity.Type, TaskActivity.Create),
        Planned<PhoneCall, PhoneCallStatus>(PhoneCall.Type, PhoneCall.Create),
        Planned<Letter, LetterStatus>(Letter.Type, Letter.Create),
        Planned<Fax, FaxStatus>(Fax.Type, Fax.Create),
        Planned<EmailActivity, EmailStatus>(EmailActivity.Type, EmailActivity.Create),
        Planned<Appointment, AppointmentStatus>(Appointment.Type, Appointment.Create),
        Planned<ServiceActivity, ServiceActivityStatus>(ServiceActivity.Type, ServiceActivity.Create),
        RecordMaker.For(
            Note.Type,
            [NoteFields.About],
            [NoteFields.Subject, NoteFields.Text],
            (row, work) =>
                Note.Create(
                    work.NewId<NoteId>(),
                    row.Need(NoteFields.About),
                    row.Get(NoteFields.Subject),
                    row.Get(NoteFields.Text),
                    work.Now
                )
        ),
    ];

    private static RecordMaker Planned<TActivity, TStatus>(
        RecordType<TActivity> type,
        Func<ActivityId, string, RecordRef?, ZonedDateTime, TActivity> create
    )
        where TActivity : PlannedActivity<TStatus>
        where TStatus : struct, Enum =>
        RecordMaker.For(
            type,
            [PlannedActivityFields<TActivity, TStatus>.Subject],
            [],
            (row, work) => create(work.NewId<ActivityId>(), row.Get(PlannedActivityFields<TActivity, TStatus>.Subject)!, null, work.Now)
        );
}
