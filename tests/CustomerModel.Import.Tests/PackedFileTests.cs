using System.IO.Compression;
using System.Text;

namespace CustomerModel.Import.Tests;

public sealed class PackedFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"packed-{Environment.ProcessId}-{Environment.TickCount64}.csv.gz");

    [Fact]
    public async Task A_packed_file_is_read_like_a_plain_one()
    {
        Pack("name,city\nAcme,Bern\n");

        var file = await Csv.ReadAsync(CsvRowSource.FromFile(_path));

        file.Rows.ShouldHaveSingleItem().ShouldBe(["Acme", "Bern"]);
    }

    [Fact]
    public async Task The_limit_counts_the_bytes_that_come_out()
    {
        Pack("name\n" + string.Concat(Enumerable.Repeat("aaaaaaaaaaaaaaa\n", 100_000)));
        new FileInfo(_path).Length.ShouldBeLessThan(20_000);

        var file = await Csv.ReadAsync(CsvRowSource.FromFile(_path, new() { Limits = new() { MostBytes = 100_000 } }));

        file.Fault!.Code.ShouldBe("file.limit-exceeded");
        file.Rows.Count.ShouldBeLessThan(100_000 / 16);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_says_so()
    {
        var random = new Random(7);
        Pack("name\n" + string.Concat(Enumerable.Range(0, 60_000).Select(_ => $"{random.NextInt64()}\n")));
        File.WriteAllBytes(_path, File.ReadAllBytes(_path)[..^20_000]);

        var file = await Csv.ReadAsync(CsvRowSource.FromFile(_path));

        file.Fault!.Code.ShouldBe("file.damaged");
        file.Rows.Count.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task A_file_that_only_says_it_is_packed_is_refused()
    {
        File.WriteAllText(_path, "name,city\nAcme,Bern\n");

        var refusal = await Should.ThrowAsync<RefusedException>(() => Csv.ReadAsync(CsvRowSource.FromFile(_path)));

        refusal.Error.Code.ShouldBe("file.damaged");
    }

    public void Dispose() => File.Delete(_path);

    private void Pack(string text)
    {
        using var packed = new GZipStream(File.Create(_path), CompressionLevel.Optimal);
        packed.Write(Encoding.UTF8.GetBytes(text));
    }
}
