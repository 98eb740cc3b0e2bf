namespace CustomerModel.Sales;

/// <summary>Every reason an opportunity, quote, order or invoice can refuse what all of them do.</summary>
public static class DocumentErrors
{
    /// <summary>Record and lines share one currency (Dynamics: CurrencyNotEqual); it changes only without lines.</summary>
    public static DomainError CurrencyFixed { get; } =
        new("document.currency-fixed", "The currency stays while the document has lines.") { Fields = ["transactioncurrencyid"] };

    /// <summary>The price list is in another currency (Dynamics: RecordAndPricelistCurrencyNotEqual).</summary>
    public static DomainError PriceListCurrency(Currency currency) =>
        new("document.price-list-currency", "The price list has another currency than the document.")
        {
            Fields = ["pricelevelid", "transactioncurrencyid"],
            Value = currency,
        };

    /// <summary>The opportunity is in another currency (Dynamics: RecordAndOpportunityCurrencyNotEqual).</summary>
    public static DomainError OpportunityCurrency(Currency currency) =>
        new("document.opportunity-currency", "The opportunity has another currency than the document.")
        {
            Fields = ["opportunityid", "transactioncurrencyid"],
            Value = currency,
        };

    /// <summary>The document has no line of this number.</summary>
    public static DomainError LineMissing(int number) =>
        new("document.line-missing", "There is no line of this number.") { Fields = ["lineitemnumber"], Value = number };

    /// <summary>The document has as many lines as it may.</summary>
    public static DomainError TooManyLines(int most) =>
        new("document.too-many-lines", $"A document has at most {most} lines.") { Fields = ["lineitemnumber"], Value = most };

    /// <summary>Prices are agreed and stay (Dynamics: EntityIsLocked).</summary>
    public static DomainError PricesLocked { get; } =
        new("document.prices-locked", "The prices of the document are locked.") { Fields = ["ispricelocked"] };

    /// <summary>Prices follow the price list already (Dynamics: EntityIsUnlocked).</summary>
    public static DomainError PricesNotLocked { get; } =
        new("document.prices-not-locked", "The prices of the document are not locked.") { Fields = ["ispricelocked"] };

    /// <summary>A document keeps the number it has.</summary>
    public static DomainError NumberFixed(string field) =>
        new("document.number-fixed", "The document has a number already.") { Fields = [field] };

    /// <summary>Quantities shipped, back-ordered and cancelled are not what was ordered.</summary>
    public static DomainError QuantitiesDoNotReconcile(int line) =>
        new("document.quantities-do-not-reconcile", "Shipped, back-ordered and cancelled are not together what was ordered.")
        {
            Fields = ["quantityshipped", "quantitybackordered", "quantitycancelled"],
            Value = line,
        };

    /// <summary>A stated total has more decimals than a document keeps.</summary>
    public static DomainError TotalTooPrecise(decimal total) =>
        new("document.total-too-precise", "A total has more than four decimals.") { Fields = ["totalamount"], Value = total };

    /// <summary>The contact is named already.</summary>
    public static DomainError ContactNamed(ContactId contact) =>
        new("document.contact-named", "The document names the contact already.") { Fields = ["contactid"], Value = contact };

    /// <summary>The contact is not named.</summary>
    public static DomainError ContactNotNamed(ContactId contact) =>
        new("document.contact-not-named", "The document does not name the contact.") { Fields = ["contactid"], Value = contact };

    /// <summary>The document names as many contacts as it may.</summary>
    public static DomainError TooManyContacts(int most) =>
        new("document.too-many-contacts", $"A document names at most {most} contacts.") { Fields = ["contactid"], Value = most };
}
