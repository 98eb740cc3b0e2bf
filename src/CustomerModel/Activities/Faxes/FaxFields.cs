using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a fax.</summary>
public sealed class FaxFields : AttendedActivityFields<Fax, FaxStatus>
{
    private FaxFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Fax> All { get; } = Begin();

    /// <inheritdoc cref="Fax.IsOutgoing"/>
    public static Field<Fax, bool> IsOutgoing { get; } =
        All.Always("directioncode", "Direction", a => a.IsOutgoing, (a, v) => a.IsOutgoing = v);

    /// <inheritdoc cref="Fax.FaxNumber"/>
    public static Field<Fax, string> FaxNumber { get; } =
        All.Text("faxnumber", "Fax Number", 200, a => a.FaxNumber, (a, v) => a.FaxNumber = v, Personal);

    /// <inheritdoc cref="Fax.CoverPage"/>
    public static Field<Fax, string> CoverPage { get; } =
        All.Text("coverpagename", "Cover Page Name", 100, a => a.CoverPage, (a, v) => a.CoverPage = v);

    /// <inheritdoc cref="Fax.BillingCode"/>
    public static Field<Fax, string> BillingCode { get; } =
        All.Text("billingcode", "Billing Code", 50, a => a.BillingCode, (a, v) => a.BillingCode = v);

    /// <inheritdoc cref="Fax.Pages"/>
    public static Field<Fax, int> Pages { get; } =
        All.Value("numberofpages", "No. of Pages", a => a.Pages, (a, v) => a.Pages = v, (0, 1_000_000_000));

    /// <inheritdoc cref="Fax.TransmittingStation"/>
    public static Field<Fax, string> TransmittingStation { get; } =
        All.Text("tsid", "Transmitting Station ID", 20, a => a.TransmittingStation, (a, v) => a.TransmittingStation = v);
}
