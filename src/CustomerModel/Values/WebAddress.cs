using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>An address of the web as typed, which is safe to show as a link.</summary>
/// <remarks>
/// Absolute URIs (RFC 3986) of the schemes http, https, ftp, mailto and tel, or a host without a scheme such as
/// <c>www.acme.example</c>, which is taken as https. Scripts, data, local files and credentials for a web site are refused.
/// </remarks>
public sealed record WebAddress : ITextValue<WebAddress>
{
    private const int Longest = 2048;

    private WebAddress(string value) => Value = value;

    /// <summary>The address as typed, at most 2048 characters; two spellings of one address are two values.</summary>
    public string Value { get; }

    /// <summary>Where it leads; always absolute.</summary>
    public Uri Uri => new(HasScheme(Value) ? Value : $"https://{Value}", UriKind.Absolute);

    /// <inheritdoc/>
    public string Stored => Value;

    /// <summary>Reads an address that should be one.</summary>
    /// <exception cref="FormatException">It is none; the message does not repeat the text.</exception>
    public static WebAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("The text is not a web address that can be shown as a link.");

    /// <summary>Reads an address; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WebAddress? address)
    {
        address = SingleLine.TryTake(text, Longest, out var line) && IsLink(line) ? new(line) : null;
        return address is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out WebAddress value) => TryParse(text, out value);

    /// <inheritdoc/>
    public static WebAddress FromStored(string stored) => new(stored);

    /// <summary>The address as typed.</summary>
    public override string ToString() => Value;

    private static bool IsLink(string line)
    {
        if (line.Any(IsOutsideUri))
        {
            return false;
        }

        var scheme = SchemeOf(line);
        return scheme.IsEmpty ? IsSite($"https://{line}", isNamed: true)
            : Is(scheme, "http") || Is(scheme, "https") || Is(scheme, "ftp")
                ? line.AsSpan(scheme.Length).StartsWith("://", StringComparison.Ordinal) && IsSite(line, isNamed: false)
            : Is(scheme, "mailto") ? IsMailbox(line[(scheme.Length + 1)..])
            : Is(scheme, "tel") && PhoneNumber.TryParse(line[(scheme.Length + 1)..], out _);
    }

    private static bool IsOutsideUri(char character) =>
        char.IsWhiteSpace(character) || character is '<' or '>' or '"' or '\\' || PlainText.IsHidden(character);

    private static bool IsSite(string line, bool isNamed) =>
        Uri.TryCreate(line, UriKind.Absolute, out var uri)
        && uri.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6
        && (!isNamed || (uri.HostNameType == UriHostNameType.Dns && uri.Host.Contains('.')))
        && (uri.UserInfo.Length == 0 || (uri.Scheme == Uri.UriSchemeFtp && !uri.UserInfo.Contains(':')));

    private static bool IsMailbox(string rest) =>
        EmailAddress.TryParse(Uri.UnescapeDataString(rest.Split('?', 2)[0]), out _)
        && Uri.TryCreate($"mailto:{rest}", UriKind.Absolute, out _);

    private static bool HasScheme(string line) => !SchemeOf(line).IsEmpty;

    /// <summary>What stands before the first colon, unless that colon comes late or begins a port: <c>acme.example:8080</c>.</summary>
    private static ReadOnlySpan<char> SchemeOf(string line)
    {
        var colon = line.AsSpan().IndexOfAny(":/?#");
        if (colon < 0 || line[colon] != ':')
        {
            return default;
        }

        var rest = line.AsSpan(colon + 1);
        var end = rest.IndexOfAny("/?#");
        var port = end < 0 ? rest : rest[..end];
        var isPort = !port.IsEmpty && !port.ContainsAnyExceptInRange('0', '9') && line.AsSpan(0, colon).Contains('.');
        return isPort ? default : line.AsSpan(0, colon);
    }

    private static bool Is(ReadOnlySpan<char> scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);
}
