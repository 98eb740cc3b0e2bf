using System.Text;

namespace CustomerModel.Import.Tests;

public sealed class CsvFaultTests
{
    private static readonly string Rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"{i},Zürich {i}\r\n"));

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public async Task Encodings_that_are_marked_or_declared_give_the_same_rows(string name, bool isMarked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes("id,ort\r\n" + Rows)];

        var file = await Csv.ReadAsync(bytes, new() { Encoding = isMarked ? null : name });

        file.Fault.ShouldBeNull();
        file.Rows.Count.ShouldBe(20_000);
        file.Rows[^1].ShouldBe(["20000", "Zürich 20000"]);
        file.Header.Format.Encoding.ShouldBe(encoding.WebName);
    }

    [Fact]
    public async Task A_character_may_be_split_between_any_two_reads()
    {
        var bytes = Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat("x,é山😀\n", 500)));

        var file = await Csv.ReadAsync(new CsvRowSource("drip.csv", () => new Drip(bytes)));

        file.Rows.Count.ShouldBe(500);
        file.Rows.ShouldAllBe(row => row[1] == "é山😀");
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused_with_their_offset_and_the_rows_before_stay()
    {
        var head = Encoding.UTF8.GetBytes("id,ort\r\n" + Rows);
        byte[] bytes = [.. head, .. "20001,Z"u8, 0xFC, .. "rich\r\n20002,x\r\n"u8];

        var file = await Csv.ReadAsync(bytes);

        file.Fault!.Code.ShouldBe("file.encoding-invalid");
        file.Fault.Value.ShouldBe(new FilePosition(20_002, head.Length + 7));
        file.Rows.Count.ShouldBe(20_000);
    }

    [Fact]
    public async Task Half_a_pair_in_utf16_is_refused_with_its_offset()
    {
        byte[] head = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n1,2\n3,")];

        var file = await Csv.ReadAsync([.. head, 0x00, 0xD8, .. Encoding.Unicode.GetBytes("x\n5,6\n")]);

        file.Fault!.Code.ShouldBe("file.encoding-invalid");
        ((FilePosition)file.Fault.Value!).Offset.ShouldBe(head.Length);
        file.Rows.ShouldBe([
            ["1", "2"],
        ]);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such")]
    [InlineData("shift_jis")]
    public async Task Encodings_that_cannot_be_checked_are_refused(string name) =>
        (await Csv.RefusalOf("a,b\n", new() { Encoding = name })).Code.ShouldBe("file.encoding-unsupported");

    [Fact]
    public async Task An_unclosed_quote_ends_at_the_limit_of_a_record_with_the_line_where_it_began()
    {
        var text = "a,b\n1,2\n3,\"open\n" + string.Concat(Enumerable.Repeat("4,5\n", 400_000));

        var file = await Csv.ReadAsync(text);

        file.Fault!.Code.ShouldBe("file.record-too-long");
        file.Fault.Value.ShouldBe(new FilePosition(3, 8));
        file.Rows.ShouldBe([
            ["1", "2"],
        ]);
    }

    [Fact]
    public async Task A_file_that_ends_inside_quotes_is_damaged_from_the_line_where_they_opened()
    {
        var file = await Csv.ReadAsync("a,b\n1,2\n3,\"open\n4,5\n");

        file.Fault!.Code.ShouldBe("file.damaged");
        file.Fault.Value.ShouldBe(new FilePosition(3, 8));
        file.Rows.ShouldBe([
            ["1", "2"],
        ]);
    }

    [Theory]
    [InlineData(19, "file.limit-exceeded", 2)]
    [InlineData(20, null, 3)]
    [InlineData(21, null, 3)]
    public async Task The_limit_of_bytes_holds_for_files_whose_length_nobody_knows(int most, string? code, int rows)
    {
        var options = new CsvOptions { Limits = new() { MostBytes = most } };

        var file = await Csv.ReadAsync(new CsvRowSource("x", () => new Drip("a,b\n1,23\n4,56\n7,890\n"u8.ToArray(), 8), options));

        file.Fault?.Code.ShouldBe(code);
        file.Rows.Count.ShouldBe(rows);
    }

    [Fact]
    public async Task A_file_known_to_be_too_large_is_not_even_begun() =>
        (await Csv.RefusalOf("aa,bb\n1,2\n", new() { Limits = new() { MostBytes = 9 } })).Code.ShouldBe("file.limit-exceeded");

    [Theory]
    [InlineData(2, "file.limit-exceeded")]
    [InlineData(3, null)]
    [InlineData(4, null)]
    public async Task The_limit_of_rows_ends_the_file_after_them(int most, string? code)
    {
        var file = await Csv.ReadAsync("a,b\n1,2\n3,4\n5,6\n", new() { Limits = new() { MostRows = most } });

        file.Fault?.Code.ShouldBe(code);
        file.Rows.Count.ShouldBe(Math.Min(most, 3));
    }

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task The_limit_of_columns_refuses_the_file(int columns, bool isFine)
    {
        var text = string.Join(',', Enumerable.Range(1, columns).Select(i => $"c{i}")) + "\n";

        if (isFine)
        {
            (await Csv.ReadAsync(text)).Header.Columns.Count.ShouldBe(columns);
        }
        else
        {
            (await Csv.RefusalOf(text)).Code.ShouldBe("file.limit-exceeded");
        }
    }

    [Theory]
    [InlineData(32_766, null)]
    [InlineData(32_767, null)]
    [InlineData(32_768, "file.limit-exceeded")]
    public async Task The_limit_of_a_cell_damages_its_row_only(int length, string? code)
    {
        var file = await Csv.ReadAsync($"a,b\n{new string('é', length)},2\n3,4\n");

        file.Damages.Select(damage => damage?.Code).ShouldBe([code, null]);
    }

    [Fact]
    public async Task The_limit_of_a_record_is_exact()
    {
        var limits = new RowLimits { MostRecord = 2_000 };
        static string Text(int length) => $"a,b\n1,{new string('x', length - 2)}\n3,4\n";

        (await Csv.ReadAsync(Text(2_000), new() { Limits = limits })).Rows.Count.ShouldBe(2);
        (await Csv.ReadAsync(Text(2_001), new() { Limits = limits })).Fault!.Code.ShouldBe("file.record-too-long");
    }

    [Theory]
    [InlineData("PK\u0003\u0004xxxx")]
    [InlineData("%PDF-1.7")]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("  \n<html><table>")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>")]
    [InlineData("\0\0\u0001\0\0\0")]
    public async Task Content_of_another_format_is_refused_whatever_the_name(string content) =>
        (await Csv.RefusalOf(content)).Code.ShouldBe("file.format-mismatch");

    [Fact]
    public async Task A_huge_file_is_read_in_little_memory()
    {
        var line = string.Join(',', Enumerable.Repeat("some text", 10)) + "\n";
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 1_000)));
        await using var reader = await new CsvRowSource(
            "huge.csv",
            () => new Endless("a,b,c,d,e,f,g,h,i,j\n"u8.ToArray(), lines, 50L << 20)
        ).OpenAsync();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var rows = 0;
        while (await reader.ReadAsync())
        {
            rows++;
        }

        reader.Fault.ShouldBeNull();
        rows.ShouldBeGreaterThan(500_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 << 20);
    }

    /// <summary>Content that comes a few bytes at a time and does not know its length.</summary>
    private sealed class Drip(byte[] bytes, int most = 3) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }

    /// <summary>One line again and again.</summary>
    private sealed class Endless(byte[] head, byte[] line, long length) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));

        public override int Read(Span<byte> buffer)
        {
            var source = _at < head.Length ? head : line;
            var start = (int)(_at < head.Length ? _at : (_at - head.Length) % line.Length);
            var take = (int)Math.Min(Math.Min(buffer.Length, source.Length - start), length - _at);
            source.AsSpan(start, Math.Max(0, take)).CopyTo(buffer);
            _at += Math.Max(0, take);
            return Math.Max(0, take);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
