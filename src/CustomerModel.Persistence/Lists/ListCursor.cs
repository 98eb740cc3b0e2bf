using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CustomerModel.Persistence;

/// <summary>The cursor of a list: the way it goes, a mark of the list it belongs to, and where in the order it stands.</summary>
internal sealed class ListCursor
{
    private const char Forwards = 'n';
    private const char Backwards = 'p';
    private const int MarkLength = 16;
    private readonly string _mark;

    /// <param name="list">Everything that makes it this list and no other.</param>
    public ListCursor(params ReadOnlySpan<string?> list)
    {
        var text = new StringBuilder();
        foreach (var part in list)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:").Append(part);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        _mark = BinaryPrimitives.ReadUInt64BigEndian(hash).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Lets a specification go on where the cursor stands.</summary>
    /// <exception cref="RefusedException">It is of another list, or none (<c>query.cursor-foreign</c>).</exception>
    public Specification<TRecord> Continue<TRecord>(Specification<TRecord> specification, string? cursor)
        where TRecord : Record
    {
        if (cursor is null)
        {
            return specification;
        }

        if (
            cursor.Length <= MarkLength + 1
            || cursor[0] is not (Forwards or Backwards)
            || !cursor.AsSpan(1, MarkLength).SequenceEqual(_mark)
        )
        {
            throw new RefusedException(QueryErrors.CursorForeign);
        }

        var place = cursor[(MarkLength + 1)..];
        return cursor[0] == Forwards ? specification.After(place) : specification.Before(place);
    }

    public string? ToNext(string? place) => place is null ? null : $"{Forwards}{_mark}{place}";

    public string? ToPrevious(string? place) => place is null ? null : $"{Backwards}{_mark}{place}";
}
