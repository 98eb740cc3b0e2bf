using CustomerModel.Customers;

namespace CustomerModel.Sales;

/// <summary>What quotes, orders and invoices have in common: terms, and where bill and goods go.</summary>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TLine">Its kind of line.</typeparam>
public abstract partial class TradeDocument<TId, TLine> : SalesDocument<TId, TLine>
    where TId : struct, IEntityId<TId>
    where TLine : SalesLine
{
    private protected TradeDocument(TId id)
        : base(id) { }

    /// <summary>Where the bill goes, as it was agreed.</summary>
    public PostalAddress BillTo =>
        PostalAddress.Of(
            BillToLine1,
            BillToLine2,
            BillToLine3,
            BillToCity,
            BillToStateOrProvince,
            postalCode: BillToPostalCode,
            country: BillToCountry
        );

    /// <summary>Where the goods go, as it was agreed.</summary>
    public PostalAddress ShipTo =>
        PostalAddress.Of(
            ShipToLine1,
            ShipToLine2,
            ShipToLine3,
            ShipToCity,
            ShipToStateOrProvince,
            postalCode: ShipToPostalCode,
            country: ShipToCountry
        );

    /// <summary>Why addresses cannot be filled in, or <see langword="null"/>.</summary>
    public DomainError? WhyNotFillAddresses(CustomerAddress? billTo, CustomerAddress? shipTo, ZonedDateTime now) => WhyNotEdit();

    /// <summary>Takes addresses over as they are now; later changes of the customer do not follow.</summary>
    /// <param name="billTo">Where the bill goes; <see langword="null"/> leaves what is there.</param>
    /// <param name="shipTo">Where the goods go; <see langword="null"/> leaves what is there.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotFillAddresses"/>.</exception>
    public void FillAddresses(CustomerAddress? billTo, CustomerAddress? shipTo, ZonedDateTime now)
    {
        Demand(WhyNotFillAddresses(billTo, shipTo, now));
        if (billTo is not null)
        {
            (BillToName, BillToLine1, BillToLine2, BillToLine3) = (billTo.Name, billTo.Line1, billTo.Line2, billTo.Line3);
            (BillToCity, BillToStateOrProvince, BillToPostalCode) = (billTo.City, billTo.StateOrProvince, billTo.PostalCode);
            (BillToCountry, BillToTelephone, BillToFax) = (billTo.Country, billTo.Telephone1?.Value, billTo.Fax?.Value);
        }

        if (shipTo is not null)
        {
            (ShipToName, ShipToLine1, ShipToLine2, ShipToLine3) = (shipTo.Name, shipTo.Line1, shipTo.Line2, shipTo.Line3);
            (ShipToCity, ShipToStateOrProvince, ShipToPostalCode) = (shipTo.City, shipTo.StateOrProvince, shipTo.PostalCode);
            (ShipToCountry, ShipToTelephone, ShipToFax) = (shipTo.Country, shipTo.Telephone1?.Value, shipTo.Fax?.Value);
            ShipToFreightTerms = shipTo.FreightTerms;
        }

        OnFilled(billTo, shipTo);
        Compose();
    }

    /// <inheritdoc/>
    protected override void OnEdited()
    {
        Compose();
        base.OnEdited();
    }

    /// <summary>Takes over what only some documents keep of an address.</summary>
    private protected virtual void OnFilled(CustomerAddress? billTo, CustomerAddress? shipTo) { }

    private void Compose() => (BillToComposite, ShipToComposite) = (BillTo.Composite, ShipTo.Composite);
}
