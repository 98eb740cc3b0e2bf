namespace CustomerModel.Effective;

/// <summary>What is known now of a value that held for some days in the past: the branch stood under the other company since March.</summary>
/// <remarks>
/// Never changed: what is learned later stands beside it, and <see cref="Record.CreatedOn"/> is when it was learned. What changes when
/// it happens needs none of these; the audit has it.
/// </remarks>
public sealed class EffectiveValue : AggregateRoot<EffectiveValueId>
{
    private EffectiveValue(EffectiveValueId id)
        : base(id) { }

    /// <summary>What there is to know about them.</summary>
    public static RecordType<EffectiveValue, EffectiveValueId> Type { get; } =
        new("effectivevalue", id => new(id), EffectiveValueFields.All)
        {
            Table = "effectivevalues",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("effectivevalue", Id.Value);

    /// <summary>Of which record.</summary>
    public RecordRef Of { get; internal set; }

    /// <summary>Logical name of the field.</summary>
    public string Field { get; internal set; } = "";

    /// <summary>Logical name of the kind of part that has the field; <see langword="null"/>: the record itself.</summary>
    public string? Parts { get; internal set; }

    /// <summary>The number of the part; 0 when the record has the field itself.</summary>
    public int Part { get; internal set; }

    /// <summary>The value as canonical text; <see langword="null"/>: there was none.</summary>
    public string? Value { get; internal set; }

    /// <summary>The first day; <see langword="null"/>: ever since.</summary>
    public LocalDate? Start { get; internal set; }

    /// <summary>The last day; <see langword="null"/>: to this day.</summary>
    public LocalDate? End { get; internal set; }

    /// <summary>Where the value stands.</summary>
    public EffectivePlace Place => new(Field, Parts, Part);

    /// <summary>States a value for a period.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="record">Of which record.</param>
    /// <param name="place">Where the value stands; whether there is such a place is found out at commit.</param>
    /// <param name="value">Its canonical text, at most 4,000 characters; <see langword="null"/>: there was none.</param>
    /// <param name="start">The first day; <see langword="null"/>: ever since.</param>
    /// <param name="end">The last day, not in the future; <see langword="null"/>: to this day.</param>
    /// <param name="now">When it is learned.</param>
    /// <exception cref="RefusedException">The period ends before it begins or lies in the future, or the text is too long.</exception>
    public static EffectiveValue Create(
        EffectiveValueId id,
        RecordRef record,
        EffectivePlace place,
        string? value,
        LocalDate? start,
        LocalDate? end,
        ZonedDateTime now
    )
    {
        var stated = new EffectiveValue(id)
        {
            Of = record,
            Field = place.Field,
            Parts = place.Parts,
            Part = place.Part,
            Value = value,
            Start = start,
            End = end,
        };
        stated.Demand(
            end < start ? EffectiveErrors.EndsBeforeItBegins(end.Value)
            : start > now.Date || end > now.Date ? EffectiveErrors.InTheFuture((end ?? start)!.Value)
            : value is null ? null
            : EffectiveValueFields.Value.WhyNot(value)
        );
        stated.Raise(new EffectiveValueStated(id, record, place.Field, place.Parts, place.Part, start, end, now.ToInstant()));
        return stated;
    }

    /// <summary>Whether the period includes a day.</summary>
    public bool Covers(LocalDate day) => !(day < Start) && !(day > End);

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => EffectiveErrors.AppendOnly;
}
