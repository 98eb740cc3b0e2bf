using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class WebAddressTests
{
    private static readonly Gen<string> Typed =
        from scheme in Gen.Elements("", "http://", "HTTPS://", "ftp://", "mailto:a@", "tel:", "javascript:", "data:", "http:", "x://")
        from host in Gen.Elements(
            "acme.example",
            "www.Acme.example:8080",
            "müller.example",
            "localhost",
            "+49 30",
            "127.0.0.1",
            "[::1]",
            "a..b",
            ""
        )
        from path in Gen.Elements("", "/", "/a?b=c#d", "?q=javascript:alert(1)", "/%zz", "/ä", ":x")
        select $"{scheme}{host}{path}";

    [Fact]
    public void An_address_comes_back_from_store_and_text_as_it_was() =>
        TextValueLaws.Hold<WebAddress>(Gen.OneOf(Typed, TextValueLaws.Anything), address => address.Value);

    [Fact]
    public void Whatever_is_read_leads_to_an_absolute_link_of_a_harmless_scheme() =>
        Law.ForAll(
            Gen.OneOf(Typed, TextValueLaws.Anything).ToArbitrary(),
            text =>
                !WebAddress.TryParse(text, out var address)
                || (address.Uri.IsAbsoluteUri && address.Uri.Scheme is "http" or "https" or "ftp" or "mailto" or "tel"),
            cases: 5_000
        );

    [Theory]
    [InlineData("www.acme.example", "https://www.acme.example/")]
    [InlineData("acme.example/path", "https://acme.example/path")]
    [InlineData("acme.example:8080/path", "https://acme.example:8080/path")]
    [InlineData(" http://acme.example ", "http://acme.example/")]
    [InlineData("HTTPS://Acme.example/Path?x=1#y", "https://acme.example/Path?x=1#y")]
    [InlineData("http://localhost:5000", "http://localhost:5000/")]
    [InlineData("http://[::1]/", "http://[::1]/")]
    [InlineData("ftp://files@acme.example/", "ftp://files@acme.example/")]
    [InlineData("mailto:anna@acme.example?subject=Hi", "mailto:anna@acme.example?subject=Hi")]
    [InlineData("tel:+4930901820", "tel:+4930901820")]
    public void A_link_leads_where_a_reader_expects(string typed, string uri)
    {
        var address = WebAddress.Parse(typed);

        address.Value.ShouldBe(typed.Trim());
        address.Uri.AbsoluteUri.ShouldBe(uri);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("javascript://acme.example/%0Aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("blob:https://acme.example/x")]
    [InlineData("//acme.example")]
    [InlineData("\\\\server\\share")]
    [InlineData("/path")]
    [InlineData("https:acme.example")]
    [InlineData("https://")]
    [InlineData("https://acme.example@evil.example/")]
    [InlineData("acme.example@evil.example")]
    [InlineData("ftp://anna:secret@acme.example/")]
    [InlineData("anna@acme.example")]
    [InlineData("mailto:nobody")]
    [InlineData("tel:nobody")]
    [InlineData("hello")]
    [InlineData("3.14")]
    [InlineData("acme .example")]
    [InlineData("http://acme.example/\u202Egpj.exe")]
    [InlineData("http://acme.example/<b>")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_safe_link_is_refused(string? typed) => WebAddress.TryParse(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData(2048, true)]
    [InlineData(2049, false)]
    [InlineData(1_000_000, false)]
    public void An_address_has_at_most_2048_characters(int length, bool isRead) =>
        WebAddress.TryParse("https://acme.example/".PadRight(length, 'a'), out _).ShouldBe(isRead);

    [Fact]
    public void A_refusal_does_not_repeat_the_text() =>
        Should.Throw<FormatException>(() => WebAddress.Parse("secret")).Message.ShouldNotContain("secret");
}
