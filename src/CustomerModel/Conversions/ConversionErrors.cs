namespace CustomerModel.Conversions;

/// <summary>Every reason why one record cannot be made from another.</summary>
public static class ConversionErrors
{
    /// <summary>Neither the source nor the call says in which currency.</summary>
    public static DomainError CurrencyMissing { get; } =
        new("conversion.currency-missing", "The customer has no currency and none was given.") { Fields = ["transactioncurrencyid"] };

    /// <summary>A document is for somebody, and the source is for nobody.</summary>
    public static DomainError CustomerMissing { get; } =
        new("conversion.customer-missing", "The source has no customer.") { Fields = ["customerid"] };

    /// <summary>The addresses are those of another customer.</summary>
    public static DomainError NotItsCustomer(CustomerId customer) =>
        new("conversion.not-its-customer", "The document is for another customer.") { Fields = ["customerid"], Value = customer };

    /// <summary>A won quote may have its order already; a further one has to be asked for.</summary>
    public static DomainError WonAlready { get; } =
        new("conversion.won-already", "The quote is won already; an order is made of it only when asked for.") { Fields = ["statuscode"] };

    /// <summary>An invoice would leave out what has no price.</summary>
    public static DomainError NotPriced { get; } =
        new("conversion.not-priced", "The order has lines without price.") { Fields = ["pricingerrorcode"] };

    /// <summary>An invoice over a part of an order bills something of it.</summary>
    public static DomainError NothingToBill { get; } =
        new("conversion.nothing-to-bill", "No quantity of the order is to be billed.") { Fields = ["quantity"] };
}
