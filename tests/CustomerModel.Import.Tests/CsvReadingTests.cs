using System.Text;
using System.Text.Json;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Import.Tests;

public sealed class CsvReadingTests
{
    public static TheoryData<string> Spectrum =>
        [
            "comma_in_quotes",
            "empty",
            "empty_crlf",
            "escaped_quotes",
            "json",
            "newlines",
            "newlines_crlf",
            "quotes_and_newlines",
            "simple",
            "simple_crlf",
            "utf8",
        ];

    [SharedTheory]
    [MemberData(nameof(Spectrum))]
    public async Task The_csv_spectrum_reads_as_its_authors_say(string name)
    {
        var folder = SharedData.PathTo("data/import-samples/csv-spectrum");
        var expected = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(
            await File.ReadAllTextAsync($"{folder}/json/{name}.json")
        )!;

        var text = await File.ReadAllTextAsync($"{folder}/csvs/{name}.csv"); // the stored copies have lost their CRLF

        var file = await Csv.ReadAsync(name.EndsWith("_crlf", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text);

        file.Fault.ShouldBeNull();
        file.Rows.Count.ShouldBe(expected.Count);
        foreach (var (row, record) in file.Rows.Zip(expected))
        {
            file.Header.Columns.Zip(row, (column, cell) => (column, cell ?? "")).ShouldBe(record.Select(pair => (pair.Key, pair.Value)));
        }
    }

    [Fact]
    public void What_was_written_with_quotes_comes_back_whatever_the_dialect() =>
        Law.ForAll(
            Tables.ToArbitrary(),
            table =>
            {
                var text = string.Concat(table.Rows.Select(row => string.Join(table.Delimiter, row.Select(Quoted)) + table.LineEnd));
                var header = $"a{table.Delimiter}b{table.Delimiter}c{table.LineEnd}";

                var file = Csv.ReadAsync(header + text, new() { Delimiter = table.Delimiter }).Result;

                return file.Fault is null
                    && file.Rows.Select(row => row.Select(cell => cell ?? ""))
                        .SelectMany(row => row)
                        .SequenceEqual(table.Rows.SelectMany(row => row))
                    && file.Damages.TrueForAll(damage => damage is null);
            },
            cases: 300
        );

    [Fact]
    public void Any_bytes_end_in_rows_or_a_typed_refusal() =>
        Law.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            bytes =>
            {
                try
                {
                    var file = Csv.ReadAsync([.. "a,b\n"u8, .. bytes, .. "\"x\n"u8]).Result;
                    return file.Fault is null or { Code: "file.encoding-invalid" or "file.damaged" };
                }
                catch (AggregateException failure) when (failure.InnerException is RefusedException refusal)
                {
                    return refusal.Error.Code.StartsWith("file.", StringComparison.Ordinal);
                }
            },
            cases: 500
        );

    [Theory]
    [InlineData("a,b\n1;1,2\n", ',')]
    [InlineData("a;b\n1,5;2\n", ';')]
    [InlineData("a\tb\n1,5\t2\n", '\t')]
    [InlineData("a|b\n1,5|2\n", '|')]
    [InlineData("sep=;\na;b\n1,5;2\n", ';')]
    [InlineData("\"x;y;z\",b\n1,2\n", ',')]
    public async Task The_delimiter_is_found_in_the_header_and_reported(string text, char delimiter)
    {
        var file = await Csv.ReadAsync(text);

        file.Header.Format.Delimiter.ShouldBe(delimiter);
        file.Header.Columns.Count.ShouldBe(2);
        file.Rows.ShouldHaveSingleItem().Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("a,b\r1,2\r3,4\r", "CR")]
    [InlineData("a,b\n1,2\n3,4", "LF")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n", "CRLF")]
    [InlineData("a,b\r\n1,2\n3,4\r", "mixed")]
    public async Task Line_ends_of_every_kind_are_read_and_reported(string text, string kind)
    {
        var file = await Csv.ReadAsync(text);

        file.Header.Format.LineEnd.ShouldBe(kind);
        file.Rows.ShouldBe([
            ["1", "2"],
            ["3", "4"],
        ]);
    }

    [Fact]
    public async Task Rows_know_the_line_they_begin_on()
    {
        var file = await Csv.ReadAsync("a,b\r\n1,\"x\r\ny\rz\"\r\n\r\n2,3\r\n");

        file.Lines.ShouldBe([2, 6]);
        file.Rows[0][1].ShouldBe("x\r\ny\rz");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n\n")]
    [InlineData("a,b")]
    [InlineData("\ufeffa,b\r\n")]
    public async Task A_file_without_rows_is_no_error(string text)
    {
        var file = await Csv.ReadAsync(text);

        file.Rows.ShouldBeEmpty();
        file.Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("a,,c\n1,2,3\n", "#2")]
    [InlineData("a,A,c\n1,2,3\n", "a|A")]
    [InlineData("First Name,First\u00a0Name\n1,2\n", "First Name|First Name")]
    [InlineData("a, a ,b\n", "a|a")]
    public async Task Headers_that_cannot_be_told_apart_are_refused_and_listed(string text, string listed)
    {
        var refusal = await Csv.RefusalOf(text);

        refusal.Code.ShouldBe("file.header-ambiguous");
        string.Join('|', refusal.Fields).ShouldBe(listed);
    }

    [Fact]
    public async Task Too_few_or_too_many_cells_damage_the_row_and_shift_nothing()
    {
        var file = await Csv.ReadAsync("a,b\n1\n1,2,3\n4,5\n");

        file.Damages.Select(damage => damage?.Code).ShouldBe(["row.cell-count", "row.cell-count", null]);
        file.Rows[2].ShouldBe(["4", "5"]);
    }

    [Fact]
    public async Task Text_behind_a_closing_quote_damages_the_row_and_a_quote_inside_plain_text_is_text()
    {
        var file = await Csv.ReadAsync("a,b\n\"Acme \"Best\" Ltd\",1\nrod 5\" long,2\n");

        file.Damages.Select(damage => damage?.Code).ShouldBe(["row.quote-misplaced", null]);
        file.Rows[1].ShouldBe(["rod 5\" long", "2"]);
    }

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-5", "'-5")]
    [InlineData("-5", "-5")]
    [InlineData("O'Neil", "O'Neil")]
    public async Task Guarded_text_comes_back_unguarded(string cell, string expected)
    {
        var file = await Csv.ReadAsync($"a,b\n{cell},x\n");

        file.Rows[0][0].ShouldBe(expected);
    }

    [Fact]
    public void The_guard_is_taken_off_again_whatever_the_text_is() =>
        Law.ForAll(
            Gen.ArrayOf(Gen.Elements("= + - @ ' \" 1 a . , \t \r \uFF1D \uFF20".Split(' ').Append(" ").ToArray())).ToArbitrary(),
            parts => string.Concat(parts) is var text && CellGuard.Unguard(CellGuard.Guard(text)) == text,
            cases: 2_000
        );

    [Theory]
    [InlineData("-12.50")]
    [InlineData("-1.234,56")]
    [InlineData("+4915112345678")]
    [InlineData("plain")]
    public void Numbers_and_plain_text_are_not_guarded(string text) => CellGuard.Guard(text).ShouldBe(text);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    [InlineData("+49 151 123")]
    [InlineData("\t=1")]
    [InlineData("  \"=1")]
    [InlineData("＝1+1")]
    public void What_a_spreadsheet_would_run_is_guarded(string text) => CellGuard.Guard(text).ShouldBe("'" + text);

    private sealed record Table(char Delimiter, string LineEnd, string[][] Rows);

    private static Gen<Table> Tables { get; } =
        from delimiter in Gen.Elements(',', ';', '\t', '|')
        from end in Gen.Elements("\n", "\r\n", "\r")
        from count in Gen.Choose(0, 6)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Cells, 3), count)
        select new Table(delimiter, end, rows);

    private static Gen<string> Cells =>
        from parts in Gen.ArrayOf(Gen.Elements("a", "é", "山", "😀", ",", ";", "\"", "\r\n", "\n", "\r", "|", "\t", " ", "'", "="))
        select string.Concat(parts) is var text && text.StartsWith('\'') ? "x" + text : text;

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
