using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an e-mail.</summary>
public sealed class EmailActivityFields : AttendedActivityFields<EmailActivity, EmailStatus>
{
    private EmailActivityFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<EmailActivity> All { get; } = Begin();

    /// <inheritdoc cref="EmailActivity.IsOutgoing"/>
    public static Field<EmailActivity, bool> IsOutgoing { get; } =
        All.Always("directioncode", "Direction", a => a.IsOutgoing, (a, v) => a.IsOutgoing = v);

    /// <inheritdoc cref="EmailActivity.MimeType"/>
    public static Field<EmailActivity, string> MimeType { get; } =
        All.Text("mimetype", "Mime Type", 256, a => a.MimeType, (a, v) => a.MimeType = v);

    /// <inheritdoc cref="EmailActivity.MessageId"/>
    public static Field<EmailActivity, string> MessageId { get; } =
        All.Text("messageid", "Message ID", 320, a => a.MessageId, (a, v) => a.MessageId = v, Indexed | Searchable);

    /// <inheritdoc cref="EmailActivity.InReplyTo"/>
    public static Field<EmailActivity, string> InReplyTo { get; } =
        All.Text("inreplyto", "In Reply To Message", 320, a => a.InReplyTo, (a, v) => a.InReplyTo = v);

    /// <inheritdoc cref="EmailActivity.Answers"/>
    public static Field<EmailActivity, ActivityId> Answers { get; } =
        All.Value("parentactivityid", "Parent Activity", a => a.Answers, (a, v) => a.Answers = v, targets: ["email"]);

    /// <inheritdoc cref="EmailActivity.ConversationIndex"/>
    public static Field<EmailActivity, string> ConversationIndex { get; } =
        All.Text("conversationindex", "Conversation Index", 2048, a => a.ConversationIndex, (a, v) => a.ConversationIndex = v);

    /// <inheritdoc cref="EmailActivity.TrackingToken"/>
    public static Field<EmailActivity, string> TrackingToken { get; } =
        All.Text("trackingtoken", "Tracking Token", 50, a => a.TrackingToken, (a, v) => a.TrackingToken = v);

    /// <inheritdoc cref="EmailActivity.SubmittedBy"/>
    public static Field<EmailActivity, string> SubmittedBy { get; } =
        All.Text("submittedby", "Submitted By", 250, a => a.SubmittedBy, (a, v) => a.SubmittedBy = v, Personal);

    /// <inheritdoc cref="EmailActivity.ReadReceiptRequested"/>
    public static Field<EmailActivity, bool> ReadReceiptRequested { get; } =
        All.Always("readreceiptrequested", "Read Receipt Requested", a => a.ReadReceiptRequested, (a, v) => a.ReadReceiptRequested = v);

    /// <inheritdoc cref="EmailActivity.DeliveryReceiptRequested"/>
    public static Field<EmailActivity, bool> DeliveryReceiptRequested { get; } =
        All.Always(
            "deliveryreceiptrequested",
            "Delivery Receipt Requested",
            a => a.DeliveryReceiptRequested,
            (a, v) => a.DeliveryReceiptRequested = v
        );

    /// <inheritdoc cref="EmailActivity.DelayedSendTime"/>
    public static Field<EmailActivity, Instant> DelayedSendTime { get; } =
        All.Value("delayedemailsendtime", "Delayed Email Send Time", a => a.DelayedSendTime, (a, v) => a.DelayedSendTime = v);

    /// <inheritdoc cref="EmailActivity.DeliveryAttempts"/>
    public static Field<EmailActivity, int> DeliveryAttempts { get; } =
        All.Always("deliveryattempts", "No. of Delivery Attempts", a => a.DeliveryAttempts, (a, v) => a.DeliveryAttempts = v, BySystem);

    /// <inheritdoc cref="EmailActivity.SentOn"/>
    public static Field<EmailActivity, Instant> SentOn { get; } =
        All.Value("senton", "Date Sent", a => a.SentOn, (a, v) => a.SentOn = v, traits: BySystem);
}
