using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class EmailAddressTests
{
    /// <summary>Diagnoses within RFC 5321 that the address does not follow on purpose.</summary>
    private static readonly string[] Declined = ["ISEMAIL_RFC5321_QUOTEDSTRING", "ISEMAIL_RFC5321_ADDRESSLITERAL"];

    private static readonly Gen<string> Typed =
        from local in Gen.Elements("anna", "a.b", "A+tag", "o'neil", "jörg", "x_y-z", "用户", "a..b", ".a", "")
        from domain in Gen.Elements("Acme.Example", "io", "müller.example", "例子.测试", "a-b.example", "-a.example", "iana.123", "")
        from blank in Gen.Elements("", " ", "\u00A0")
        select $"{blank}{local}@{domain}{blank}";

    [Fact]
    public void An_address_comes_back_from_store_and_text_as_it_was() =>
        TextValueLaws.Hold<EmailAddress>(Gen.OneOf(Typed, TextValueLaws.Anything), address => address.Value);

    [SharedFact]
    public void The_published_addresses_are_read_or_refused_as_published()
    {
        var (read, refused, wrong) = (0, 0, new List<string>());
        foreach (var row in SharedTable.Read("data/email/isemail-tests-odd.csv"))
        {
            var isExpected =
                row["Category"] is "ISEMAIL_VALID_CATEGORY" or "ISEMAIL_DNSWARN"
                || (row["Category"] == "ISEMAIL_RFC5321" && !Declined.Contains(row["Diagnosis"]));
            var isStated = isExpected || row["Category"] == "ISEMAIL_ERR" || Declined.Contains(row["Diagnosis"]);
            var isRead = EmailAddress.TryParse(WithControls(row["Address"]), out _);
            (read, refused) = isRead ? (read + 1, refused) : (read, refused + 1);
            if (isStated && isRead != isExpected)
            {
                wrong.Add($"{row["Id"]} {row["Diagnosis"]}");
            }
        }

        wrong.ShouldBeEmpty();
        (read + refused).ShouldBe(82);
        read.ShouldBe(14 + 1, "the fourteen to be read, and one with a blank before it");
    }

    [Theory]
    [InlineData("Anna.Muster@ACME.Example", "Anna.Muster@acme.example")]
    [InlineData(" anna@acme.example ", "anna@acme.example")]
    [InlineData("jörg@Müller.example", "jörg@müller.example")]
    [InlineData("用户@例子.测试", "用户@例子.测试")]
    [InlineData("संपर्क@डाटामेल.भारत", "संपर्क@डाटामेल.भारत")]
    [InlineData("a@b@c.example", null)]
    [InlineData("Anna <anna@acme.example>", null)]
    [InlineData("anna@acme.example;bert@acme.example", null)]
    [InlineData("anna@acme .example", null)]
    [InlineData("anna@ac\u200Bme.example", null)]
    [InlineData("anna\u202E@acme.example", null)]
    [InlineData("anna@acme.example\n", null)]
    [InlineData("anna@acme_corp.example", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Text_from_outside_is_an_address_or_none(string? typed, string? expected) =>
        (EmailAddress.TryParse(typed, out var address) ? address.Value : null).ShouldBe(expected);

    [Fact]
    public void Half_a_character_is_no_part_of_an_address() => EmailAddress.TryParse("\ud800@acme.example", out _).ShouldBeFalse();

    [Theory]
    [InlineData(64, 63, true)]
    [InlineData(65, 63, false)]
    [InlineData(64, 64, false)]
    public void The_parts_have_the_lengths_of_the_standard(int local, int label, bool isRead) =>
        EmailAddress.TryParse($"{new string('a', local)}@{new string('b', label)}.example", out _).ShouldBe(isRead);

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    [InlineData(1_000_000, false)]
    public void The_whole_has_the_length_of_the_standard(int length, bool isRead)
    {
        const string label = "0123456789.";
        var domain = string.Concat(Enumerable.Repeat(label, (length / label.Length) + 1))[..(length - 3)] + "z";

        EmailAddress.TryParse($"a@{domain}", out _).ShouldBe(isRead);
    }

    [Fact]
    public void The_parts_are_what_stands_around_the_at_sign()
    {
        var address = EmailAddress.Parse("Anna@ACME.example");

        address.Local.ShouldBe("Anna");
        address.Domain.ShouldBe("acme.example");
        address.ShouldBe(EmailAddress.Parse("Anna@acme.EXAMPLE"));
        address.ShouldNotBe(EmailAddress.Parse("anna@acme.example"));
    }

    [Fact]
    public void A_refusal_does_not_repeat_the_text() =>
        Should.Throw<FormatException>(() => EmailAddress.Parse("secret@@x")).Message.ShouldNotContain("secret");

    private static string WithControls(string printed) =>
        string.Concat(printed.Select(c => c is >= '\u2400' and <= '\u241F' ? (char)(c - '\u2400') : c));
}
