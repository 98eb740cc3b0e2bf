using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an activity that closed a quote.</summary>
public static class QuoteCloseFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<QuoteClose> All { get; } = CloseActivityFields.Of<QuoteClose>();

    /// <inheritdoc cref="CloseActivity.Subject"/>
    public static Field<QuoteClose, string> Subject { get; } = (Field<QuoteClose, string>)All.First(field => field.Name == "subject");

    /// <inheritdoc cref="CloseActivity.Description"/>
    public static Field<QuoteClose, string> Description { get; } =
        (Field<QuoteClose, string>)All.First(field => field.Name == "description");

    /// <inheritdoc cref="QuoteClose.Quote"/>
    public static Field<QuoteClose, QuoteId> Quote { get; } =
        All.Value("quoteid", "Quote", c => c.Quote, (c, v) => c.Quote = v, traits: ByCommand | Indexed, targets: ["quote"]);

    /// <inheritdoc cref="QuoteClose.QuoteNumber"/>
    public static Field<QuoteClose, string> QuoteNumber { get; } =
        All.Text("quotenumber", "Quote Number", 100, c => c.QuoteNumber, (c, v) => c.QuoteNumber = v, ByCommand);

    /// <inheritdoc cref="QuoteClose.Revision"/>
    public static Field<QuoteClose, int> Revision { get; } =
        All.Value("revision", "Revision", c => c.Revision, (c, v) => c.Revision = v, (0, 1_000_000_000), traits: ByCommand);
}
