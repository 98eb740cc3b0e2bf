using static CustomerModel.FieldTraits;

namespace CustomerModel.Effective;

/// <summary>Every field of a value stated for a period.</summary>
public static class EffectiveValueFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<EffectiveValue> All { get; } = [];

    /// <inheritdoc cref="EffectiveValue.Of"/>
    public static Field<EffectiveValue, RecordRef> Of { get; } =
        All.Always(
            "regardingobjectid",
            "Regarding",
            e => e.Of,
            (e, v) => e.Of = v,
            BySystem | Indexed,
            targets: CustomerModel.Field.AnyRecord
        );

    /// <inheritdoc cref="EffectiveValue.Field"/>
    public static Field<EffectiveValue, string> Field { get; } =
        All.Text("attributename", "Field", 200, e => e.Field, (e, v) => e.Field = v!, BySystem | Required);

    /// <inheritdoc cref="EffectiveValue.Parts"/>
    public static Field<EffectiveValue, string> Parts { get; } =
        All.Text("parts", "Kind of Part", 128, e => e.Parts, (e, v) => e.Parts = v, BySystem);

    /// <inheritdoc cref="EffectiveValue.Part"/>
    public static Field<EffectiveValue, int> Part { get; } =
        All.Always("part", "Number of the Part", e => e.Part, (e, v) => e.Part = v, BySystem);

    /// <inheritdoc cref="EffectiveValue.Value"/>
    public static Field<EffectiveValue, string> Value { get; } =
        All.Text("value", "Value", 4_000, e => e.Value, (e, v) => e.Value = v, BySystem | Personal);

    /// <inheritdoc cref="EffectiveValue.Start"/>
    public static Field<EffectiveValue, LocalDate> Start { get; } =
        All.Value("startdate", "Start Date", e => e.Start, (e, v) => e.Start = v, traits: BySystem);

    /// <inheritdoc cref="EffectiveValue.End"/>
    public static Field<EffectiveValue, LocalDate> End { get; } =
        All.Value("enddate", "End Date", e => e.End, (e, v) => e.End = v, traits: BySystem);
}
