using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CustomerModel;

/// <summary>An e-mail address that can be written to: a local part, an at sign, a domain.</summary>
/// <remarks>
/// Narrower than RFC 5321: no quoted local parts, no address literals, no comments, because no mailbox provider issues
/// them. Wider than it by RFC 6531: letters, marks and digits of every script, as typed. The domain is kept in lower case.
/// </remarks>
public sealed record EmailAddress : ITextValue<EmailAddress>
{
    private const int LongestPath = 254; // RFC 5321, 4.5.3.1.3: 256 with the angle brackets.
    private const int LongestLocal = 64; // RFC 5321, 4.5.3.1.1.
    private const int LongestLabel = 63; // RFC 1035, 2.3.4.

    private static readonly SearchValues<char> Atext = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~"
    );

    private EmailAddress(string value) => Value = value;

    /// <summary>The address as one writes it, at most 254 characters.</summary>
    public string Value { get; }

    /// <summary>What stands before the at sign, as typed: only its host knows whether case matters there.</summary>
    public string Local => Value[..Value.LastIndexOf('@')];

    /// <summary>What stands behind the at sign, in lower case; international names stay in their script.</summary>
    public string Domain => Value[(Value.LastIndexOf('@') + 1)..];

    /// <inheritdoc/>
    public string Stored => Value;

    /// <summary>Reads an address that should be one.</summary>
    /// <exception cref="FormatException">It is none; the message does not repeat the text.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("The text is not an e-mail address.");

    /// <summary>Reads an address; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address =
            SingleLine.TryTake(text, LongestPath, out var line)
            && line.LastIndexOf('@') is > 0 and var at
            && IsLocal(line.AsSpan(0, at))
            && IsDomain(line.AsSpan(at + 1))
                ? new($"{line.AsSpan(0, at)}@{line[(at + 1)..].ToLowerInvariant()}")
                : null;
        return address is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out EmailAddress value) => TryParse(text, out value);

    /// <inheritdoc/>
    public static EmailAddress FromStored(string stored) => new(stored);

    /// <summary>The address itself; it is personal.</summary>
    public override string ToString() => Value;

    /// <summary>A dot-atom (RFC 5322, 3.2.3).</summary>
    private static bool IsLocal(ReadOnlySpan<char> local)
    {
        if (local.Length > LongestLocal)
        {
            return false;
        }

        foreach (var range in local.Split('.'))
        {
            if (!IsAtom(local[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtom(ReadOnlySpan<char> atom)
    {
        foreach (var rune in atom.EnumerateRunes())
        {
            if (rune.IsAscii ? !Atext.Contains((char)rune.Value) : !IsOfSomeScript(rune))
            {
                return false;
            }
        }

        return !atom.IsEmpty;
    }

    /// <summary>Labels of letters, digits and inner hyphens (RFC 1123, 2.1); one label is enough, and a numeric last one is no harm.</summary>
    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.IsEmpty || label.Length > LongestLabel || label[0] == '-' || label[^1] == '-' || !IsLabel(label))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            if (rune.IsAscii ? !(rune.Value == '-' || char.IsAsciiLetterOrDigit((char)rune.Value)) : !IsOfSomeScript(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfSomeScript(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
