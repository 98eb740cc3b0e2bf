using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class PhoneNumberTests
{
    private static readonly Gen<string> Typed =
        from start in Gen.Elements("+", "00", "0", "", "(0", "+49 (0)", "tel:+", "\u202D+", "011")
        from digits in Gen.ListOf(Gen.Elements('0', '1', '2', '4', '5', '7', '9', ' ', '-', '/', '.', ')', '\u0664', 'A'))
        from end in Gen.Elements("", " ext. 12", "x3", " #4", ";ext=55", " x")
        select $"{start}{string.Concat(digits)}{end}";

    private static readonly Gen<string?> Regions = Gen.Elements<string?>(null, "DE", "us", "IT", "RU", "HU", "ZZ", "");

    [Fact]
    public void A_number_comes_back_from_store_and_text_as_it_was() =>
        TextValueLaws.Hold<PhoneNumber>(Gen.OneOf(Typed, TextValueLaws.Anything), number => number.Value);

    [Fact]
    public void A_number_read_with_its_region_comes_back_from_the_store_as_it_was() =>
        Law.ForAll(
            (from text in Typed from region in Regions select (text, region)).ToArbitrary(),
            typed =>
                !PhoneNumber.TryParse(typed.text, typed.region, out var number)
                || (
                    PhoneNumber.FromStored(number.Stored) == number
                    && number.Stored.Length <= 50 + 1 + 16
                    && number.Key.All(digit => char.IsAsciiDigit(digit) || digit == '+')
                    && (number.E164 is null || number.E164.Length is >= 6 and <= 16)
                ),
            cases: 5_000
        );

    [Fact]
    public void A_number_in_e164_form_is_read_as_itself_whatever_the_region() =>
        Law.ForAll(
            (from text in Typed from region in Regions select (text, region)).ToArbitrary(),
            typed =>
                !PhoneNumber.TryParse(typed.text, typed.region, out var number)
                || number.E164 is null
                || (PhoneNumber.Parse(number.E164).E164 == number.E164 && PhoneNumber.Parse(number.E164, "JP").E164 == number.E164),
            cases: 5_000
        );

    [SharedFact]
    public void The_published_example_numbers_give_their_e164_form()
    {
        var (forms, wrong) = (0, new List<string>());
        var rows = SharedTable.Read("data/phone/example-numbers-even-regions.csv");
        foreach (var row in rows)
        {
            foreach (var (text, region) in Spellings(row))
            {
                forms++;
                if (PhoneNumber.Parse(text, region).E164 != row["E164"])
                {
                    wrong.Add($"{row["Region"]} {row["Type"]} {text}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        rows.Count.ShouldBe(568);
        forms.ShouldBeGreaterThan(4 * 568);
    }

    [SharedFact]
    public void Every_country_with_a_calling_code_has_a_network()
    {
        var missing =
            from row in SharedTable.Read("data/reference/countries-iso3166.csv")
            let code = string.Concat(row["CallingCode"].TakeWhile(char.IsAsciiDigit))
            where code.Length > 0 && row["Alpha2"] != "PN"
            let number = PhoneNumber.Parse("2345678901", row["Alpha2"])
            where number.E164?.StartsWith($"+{code}", StringComparison.Ordinal) != true
            select row["Alpha2"];

        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("+1 (425) 555-0100", null, "+14255550100")]
    [InlineData("(425) 555-0100", "US", "+14255550100")]
    [InlineData("1-425-555-0100", "us", "+14255550100")]
    [InlineData("555-0100", "US", null)]
    [InlineData("011 49 30 901820", "US", "+4930901820")]
    [InlineData("+49 (0)30 90 18 20", null, "+4930901820")]
    [InlineData("+44 020 7946 0000", null, "+442079460000")]
    [InlineData("0049/30/901820", null, "+4930901820")]
    [InlineData("030 901820", "DE", "+4930901820")]
    [InlineData("030 901820", null, null)]
    [InlineData("030 901820", "ZZ", null)]
    [InlineData("06 698 12345", "IT", "+3906" + "69812345")]
    [InlineData("+39 06 69812345", "DE", "+390669812345")]
    [InlineData("06 1 234 5678", "HU", "+3612345678")]
    [InlineData("8 (495) 123-45-67", "RU", "+74951234567")]
    [InlineData("+7 800 123 45 67", null, "+78001234567")]
    [InlineData("8 029 123-45-67", "BY", "+375291234567")]
    [InlineData("8 612 34567", "LT", "+37061234567")]
    [InlineData("0 612 34567", "LT", "+37061234567")]
    [InlineData("11 91234-5678", "BR", "+5511912345678")]
    [InlineData("55 1234 5678", "MX", "+525512345678")]
    [InlineData("\u202A+41\u00A044\u2011668 18 00\u202C", null, "+41446681800")]
    [InlineData("+４９ ３０ ９０１８２０", null, "+4930901820")]
    [InlineData("tel:+4930901820", null, "+4930901820")]
    [InlineData("+999 12345678", null, null)]
    [InlineData("+49 30 901820 or 0171 1234567", null, null)]
    [InlineData("1-800-FLOWERS", "US", null)]
    [InlineData("+49 30 12345678901234", null, null)]
    [InlineData("112", "DE", null)]
    [InlineData("+1 125 555 0100", null, null)]
    public void The_number_dialled_is_known_where_the_text_tells(string typed, string? region, string? expected)
    {
        var number = PhoneNumber.Parse(typed, region);

        number.Value.ShouldBe(typed);
        number.E164.ShouldBe(expected);
    }

    [Theory]
    [InlineData("+49 30 901820 ext. 12", "+4930901820", "12")]
    [InlineData("+49 30 901820 Extension 12", "+4930901820", "12")]
    [InlineData("+49 30 901820x12", "+4930901820", "12")]
    [InlineData("+49 30 901820 #12", "+4930901820", "12")]
    [InlineData("tel:+4930901820;ext=12", "+4930901820", "12")]
    [InlineData("(425) 555-0100, ext 7", "4255550100", "7")]
    [InlineData("*31#", "31", null)]
    public void An_extension_is_not_part_of_the_number(string typed, string key, string? extension)
    {
        var number = PhoneNumber.Parse(typed);

        number.Key.ShouldBe(key);
        number.Extension.ShouldBe(extension);
    }

    [Fact]
    public void The_region_is_remembered_by_the_store_where_the_text_does_not_tell()
    {
        PhoneNumber.Parse("030 901820", "DE").Stored.ShouldBe("030 901820\t+4930901820");
        PhoneNumber.Parse("+49 30 901820", "DE").Stored.ShouldBe("+49 30 901820");
        PhoneNumber.Parse("030 901820").Stored.ShouldBe("030 901820");
        PhoneNumber.Parse("030 901820", "DE").ShouldNotBe(PhoneNumber.Parse("030 901820", "AT"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("unlisted")]
    [InlineData("030\t901820")]
    [InlineData("030 901820\r\n")]
    [InlineData("030\0901820")]
    public void Text_without_a_digit_or_of_more_than_one_line_is_no_number(string? typed) =>
        PhoneNumber.TryParse(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    [InlineData(1_000_000, false)]
    public void A_number_has_at_most_fifty_characters(int length, bool isRead) =>
        PhoneNumber.TryParse(new string('1', length), out _).ShouldBe(isRead);

    [Fact]
    public void A_refusal_does_not_repeat_the_text() =>
        Should.Throw<FormatException>(() => PhoneNumber.Parse("secret")).Message.ShouldNotContain("secret");

    /// <summary>Within its region with and without trunk prefix, bare and spaced; from abroad with plus and 00.</summary>
    private static IEnumerable<(string Text, string? Region)> Spellings(IReadOnlyDictionary<string, string> row)
    {
        var (number, trunk, code) = (row["NationalSignificantNumber"], row["NationalPrefix"], row["CountryCode"]);
        if (row["Region"] != "001")
        {
            yield return (number, row["Region"]);
            yield return (trunk + number, row["Region"]);
            yield return ($"{trunk} {number[..2]}-{number[2..]}", row["Region"].ToLowerInvariant());
        }

        yield return (row["E164"], null);
        yield return ($"00{code} {number}", null);
        yield return ($"+{code} ({trunk}){number}", null);
    }
}
