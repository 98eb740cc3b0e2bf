namespace CustomerModel.Activities;

/// <summary>Records that a quote was closed.</summary>
public sealed class QuoteClose : CloseActivity
{
    private QuoteClose(ActivityId id)
        : base(id) { }

    /// <summary>What there is to know about these activities.</summary>
    public static RecordType<QuoteClose, ActivityId> Type { get; } =
        new("quoteclose", id => new(id), QuoteCloseFields.All, primaryName: QuoteCloseFields.Subject)
        {
            ObjectTypeCode = 4211,
            Table = "quotecloses",
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("quoteclose", Id.Value);

    /// <summary>What was closed.</summary>
    public QuoteId? Quote { get; internal set; }

    /// <summary>The number of the quote when it was closed.</summary>
    public string? QuoteNumber { get; internal set; }

    /// <summary>Its revision.</summary>
    public int? Revision { get; internal set; }

    internal static QuoteClose Of(QuoteId quote, string? number, int revision, in Closing closing)
    {
        var close = new QuoteClose(ActivityId.New(closing.Now.ToInstant()))
        {
            Quote = quote,
            QuoteNumber = number,
            Revision = revision,
        };
        close.Fill(closing);
        return close;
    }
}
