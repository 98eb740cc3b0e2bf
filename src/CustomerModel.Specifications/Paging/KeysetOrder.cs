using System.Buffers.Text;
using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>An order chain with its tie-break, as pages continue along it: writes cursors, reads them, makes predicates.</summary>
/// <typeparam name="T">The record ordered.</typeparam>
public sealed class KeysetOrder<T>
{
    private const byte Version = 1;
    private readonly CursorFormat _format;
    private readonly ISpecification<T> _specification;
    private Func<T, object?>[]? _readings;
    private ulong? _hash;

    private KeysetOrder(IReadOnlyList<OrderExpressionInfo<T>> keys, ISpecification<T> specification, CursorFormat format) =>
        (Keys, _specification, _format) = (keys, specification, format);

    /// <summary>The keys, the tie-break included; never empty.</summary>
    public IReadOnlyList<OrderExpressionInfo<T>> Keys { get; }

    /// <summary>Names the chain without its tie-break; a cursor of another chain is refused by it.</summary>
    public string ChainHash => Hash.ToString("x16", null);

    private ulong Hash => _hash ??= KeysetHash.Of(OrderChain.Said(_specification));

    /// <summary>The chain of a specification.</summary>
    /// <exception cref="InvalidOperationException">It has neither an order nor a tie-break.</exception>
    public static KeysetOrder<T> Of(ISpecification<T> specification, CursorFormat? format = null)
    {
        var keys = OrderChain.Of(specification);
        return keys is []
            ? throw new InvalidOperationException("Paging by cursor needs an order: say OrderBy or WithTieBreak.")
            : new(keys, specification, format ?? CursorFormat.Default);
    }

    /// <summary>A cursor at this row.</summary>
    /// <param name="row">The last or first row of a page.</param>
    /// <param name="inclusive">Whether the row shall belong to the page asked for.</param>
    public string CursorAt(T row, bool inclusive = false)
    {
        _readings ??= [.. Keys.Select(key => key.KeySelectorFunc)];
        return Write(new([.. _readings.Select(read => read(row))], inclusive));
    }

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="InvalidCursorException">It is damaged, or it belongs to another chain.</exception>
    public KeysetCursor Read(string cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        try
        {
            return ReadBytes(Base64Url.DecodeFromChars(cursor));
        }
        catch (Exception cause) when (cause is FormatException or IOException or ArgumentException or OverflowException)
        {
            throw new InvalidCursorException("The cursor is damaged.", cause);
        }
    }

    /// <summary>The rows behind or in front of the cursor, as a condition that an index on the chain can serve.</summary>
    public Expression<Func<T, bool>> Predicate(KeysetCursor cursor, KeysetDirection direction)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return KeysetPredicate.Of(Keys, cursor, direction == KeysetDirection.Before);
    }

    internal string Write(KeysetCursor cursor)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write(cursor.IsInclusive);
        writer.Write(Hash);
        writer.Write((byte)Keys.Count);
        for (var i = 0; i < Keys.Count; i++)
        {
            _format.Write(writer, Keys[i].KeyType, cursor.Values[i]);
        }

        writer.Flush();
        return Base64Url.EncodeToString(bytes.ToArray());
    }

    private KeysetCursor ReadBytes(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        if (reader.ReadByte() != Version)
        {
            throw new FormatException("Another version.");
        }

        var inclusive = reader.ReadBoolean();
        if (reader.ReadUInt64() != Hash || reader.ReadByte() != Keys.Count)
        {
            throw new InvalidCursorException("The cursor belongs to another order.");
        }

        var values = Keys.Select(key => _format.Read(reader, key.KeyType)).ToArray();
        return reader.BaseStream.Position == bytes.Length ? new(values, inclusive) : throw new FormatException("More values than keys.");
    }
}
