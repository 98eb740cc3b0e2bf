using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a phone call.</summary>
public sealed class PhoneCallFields : AttendedActivityFields<PhoneCall, PhoneCallStatus>
{
    private PhoneCallFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<PhoneCall> All { get; } = Begin();

    /// <inheritdoc cref="PhoneCall.IsOutgoing"/>
    public static Field<PhoneCall, bool> IsOutgoing { get; } =
        All.Always("directioncode", "Direction", a => a.IsOutgoing, (a, v) => a.IsOutgoing = v);

    /// <inheritdoc cref="PhoneCall.PhoneNumber"/>
    public static Field<PhoneCall, PhoneNumber> PhoneNumber { get; } =
        All.Of("phonenumber", "Phone Number", 200, a => a.PhoneNumber, (a, v) => a.PhoneNumber = v, Personal);

    /// <inheritdoc cref="PhoneCall.LeftVoiceMail"/>
    public static Field<PhoneCall, bool> LeftVoiceMail { get; } =
        All.Always("leftvoicemail", "Left Voice Mail", a => a.LeftVoiceMail, (a, v) => a.LeftVoiceMail = v);
}
