namespace CustomerModel.Sales;

/// <summary>With which engine and options a document is priced.</summary>
public sealed record DocumentPricing
{
    private const int FinestScale = 4;

    /// <summary>An engine with its options.</summary>
    /// <exception cref="ArgumentException">Headers of documents keep four decimals at most.</exception>
    public DocumentPricing(IPricingEngine engine, PricingOptions options)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Decimals > FinestScale)
        {
            throw new ArgumentException($"A document keeps {FinestScale} decimals at most.", nameof(options));
        }

        (Engine, Options) = (engine, options);
    }

    /// <summary>The default engine and options, with the decimals of the document's currency.</summary>
    public static DocumentPricing Default { get; } = new(PricingEngine.Default, PricingOptions.Default) { DecimalsFollowCurrency = true };

    /// <summary>The engine.</summary>
    public IPricingEngine Engine { get; }

    /// <summary>The options.</summary>
    public PricingOptions Options { get; }

    /// <summary>Whether decimals are those of the document's currency and not those of the options.</summary>
    public bool DecimalsFollowCurrency { get; init; }

    /// <summary>The options for documents in a currency.</summary>
    public PricingOptions OptionsFor(Currency? currency) => DecimalsFollowCurrency && currency is { } known ? Options.For(known) : Options;
}
