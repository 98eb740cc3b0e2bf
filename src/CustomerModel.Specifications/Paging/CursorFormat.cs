using System.Collections.Immutable;

namespace CustomerModel.Specifications;

/// <summary>How key values are written into cursors.</summary>
/// <remarks>
/// Texts, numbers, enums, dates and identities of the framework are known. Other structs that hold no reference are
/// written as the bytes they are; give a conversion for those whose bytes a forged cursor must not choose.
/// </remarks>
public sealed class CursorFormat
{
    private readonly ImmutableDictionary<Type, Conversion> _conversions;

    private CursorFormat(ImmutableDictionary<Type, Conversion> conversions) => _conversions = conversions;

    /// <summary>Without conversions.</summary>
    public static CursorFormat Default { get; } = new(ImmutableDictionary<Type, Conversion>.Empty);

    /// <summary>A format that also knows how to write values of one more type.</summary>
    /// <param name="toStored">Makes a value of a known type of it.</param>
    /// <param name="fromStored">Makes it again, and may refuse.</param>
    public CursorFormat With<TValue, TStored>(Func<TValue, TStored> toStored, Func<TStored, TValue> fromStored)
        where TValue : notnull
        where TStored : notnull
    {
        ArgumentNullException.ThrowIfNull(toStored);
        ArgumentNullException.ThrowIfNull(fromStored);
        return new(
            _conversions.SetItem(
                typeof(TValue),
                new(typeof(TStored), value => toStored((TValue)value), stored => fromStored((TStored)stored))
            )
        );
    }

    internal void Write(BinaryWriter writer, Type type, object? value)
    {
        writer.Write(value is not null);
        if (value is null)
        {
            return;
        }

        var known = Nullable.GetUnderlyingType(type) ?? type;
        if (_conversions.TryGetValue(known, out var conversion))
        {
            CursorValues.Write(writer, conversion.Stored, conversion.To(value));
        }
        else
        {
            CursorValues.Write(writer, known, value);
        }
    }

    internal object? Read(BinaryReader reader, Type type)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var known = Nullable.GetUnderlyingType(type) ?? type;
        return _conversions.TryGetValue(known, out var conversion)
            ? conversion.From(CursorValues.Read(reader, conversion.Stored))
            : CursorValues.Read(reader, known);
    }

    private sealed record Conversion(Type Stored, Func<object, object> To, Func<object, object> From);
}
