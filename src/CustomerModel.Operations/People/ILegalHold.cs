using CustomerModel.Sales;

namespace CustomerModel.Operations;

/// <summary>Why a document of a person is kept as it is although the person is erased.</summary>
public interface ILegalHold
{
    /// <summary>The law or rule, for the report.</summary>
    string Reason { get; }

    /// <summary>The day from which the record may be erased; <see langword="null"/> when nothing holds it.</summary>
    LocalDate? HeldUntil(Record record, ZonedDateTime now);
}

/// <summary>Invoices are kept for some years behind the one they were made in, as tax law asks for.</summary>
/// <param name="years">How many; 10.</param>
public sealed class InvoiceHold(int years = 10) : ILegalHold
{
    /// <inheritdoc/>
    public string Reason => "invoices are kept by tax law";

    /// <inheritdoc/>
    public LocalDate? HeldUntil(Record record, ZonedDateTime now)
    {
        if (record is not Invoice invoice)
        {
            return null;
        }

        var made = (invoice.CreatedOn ?? now.ToInstant()).InZone(now.Zone).Year;
        var until = new LocalDate(made + 1 + years, 1, 1);
        return until > now.Date ? until : null;
    }
}
