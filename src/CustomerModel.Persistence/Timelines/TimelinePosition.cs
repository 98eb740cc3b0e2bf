using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CustomerModel.Activities;

namespace CustomerModel.Persistence;

/// <summary>Where a page of a timeline ends: the moment, then the id, then the kind, so that every entry has one place.</summary>
/// <param name="At">The moment.</param>
/// <param name="Id">The id of the entry.</param>
/// <param name="Source">The place of its kind among the kinds.</param>
internal readonly record struct TimelinePosition(Instant At, Guid Id, int Source)
{
    /// <summary>The position as a text that goes with one timeline only.</summary>
    public string Write(RecordRef root, TimelineQuery query) =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{At.ToUnixTimeTicks()} {Id:N} {Source} {Mark(query)} {PartyTexts.Write(root)}"
                )
            )
        );

    /// <summary>Reads a position.</summary>
    /// <exception cref="RefusedException">It belongs to another timeline, or is none (<c>query.cursor-foreign</c>).</exception>
    public static TimelinePosition Read(string cursor, RecordRef root, TimelineQuery query) =>
        Text(cursor).Split(' ', 5) is [var at, var id, var source, var mark, var about]
        && long.TryParse(at, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ticks)
        && ticks >= Instant.MinValue.ToUnixTimeTicks()
        && ticks <= Instant.MaxValue.ToUnixTimeTicks()
        && Guid.TryParseExact(id, "N", out var known)
        && known != Guid.Empty
        && int.TryParse(source, NumberStyles.None, CultureInfo.InvariantCulture, out var kind)
        && mark == Mark(query)
        && about == (string)PartyTexts.Write(root)
            ? new(Instant.FromUnixTimeTicks(ticks), known, kind)
            : throw new RefusedException(QueryErrors.CursorForeign);

    private static string Mark(TimelineQuery query) => query.EarliestFirst ? "+" : "-";

    private static string Text(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
