namespace CustomerModel.Sales;

/// <summary>Collects the values of one line; all are checked before it exists.</summary>
/// <typeparam name="TLine">The kind of line.</typeparam>
public sealed class LineEdit<TLine>
    where TLine : SalesLine
{
    private readonly TLine _line;
    private readonly List<DomainError> _errors = [];

    internal LineEdit(TLine line) => _line = line;

    /// <summary>Wants a text; empty or <see langword="null"/> clears it.</summary>
    public LineEdit<TLine> Set(Field<TLine, string> field, string? value) => Put(field, PlainText.Normalize(value));

    /// <summary>Wants a value; <see langword="null"/> clears it.</summary>
    public LineEdit<TLine> Set<TValue>(Field<TLine, TValue> field, TValue? value)
        where TValue : struct => Put(field, value);

    /// <summary>Wants a value whose type is known at run time only; for importers and forms.</summary>
    public LineEdit<TLine> Set(Field<TLine> field, object? value) => Put(field, value is string text ? PlainText.Normalize(text) : value);

    /// <summary>Says why the catalogue has no price; the line then has none and no amounts.</summary>
    public LineEdit<TLine> Unpriced(PricingError error)
    {
        (_line.PricePerUnit, _line.PricingError) = (null, error);
        return this;
    }

    internal TLine Result()
    {
        if (_errors.Count == 0 && _line.WhyNot() is { } refusal)
        {
            _errors.Add(refusal);
        }

        if (_errors.Count > 0)
        {
            throw new RefusedException(_errors);
        }

        _line.Derive();
        return _line;
    }

    private LineEdit<TLine> Put(Field field, object? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        var refusal =
            field.Write == FieldWrite.Edit || field == SalesLineFields<TLine>.IsProductOverridden
                ? field.WhyNot(value)
                : FieldErrors.NotEditable(field);
        if (refusal is null)
        {
            field.Restore(_line, value);
        }
        else
        {
            _errors.Add(refusal);
        }

        return this;
    }
}
