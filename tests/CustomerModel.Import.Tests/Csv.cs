using System.Text;
using CustomerModel.Import;

namespace CustomerModel.Import.Tests;

/// <summary>What a test reads out of a CSV file.</summary>
internal sealed record ReadFile(RowHeader Header, List<string?[]> Rows, List<long> Lines, List<DomainError?> Damages, DomainError? Fault);

/// <summary>Reads CSV to its end.</summary>
internal static class Csv
{
    public static Task<ReadFile> ReadAsync(string text, CsvOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(text), options);

    public static Task<ReadFile> ReadAsync(byte[] bytes, CsvOptions? options = null) =>
        ReadAsync(new CsvRowSource("test.csv", () => new MemoryStream(bytes), options));

    public static async Task<ReadFile> ReadAsync(IRowSource source)
    {
        await using var reader = await source.OpenAsync();
        var file = new ReadFile(reader.Header, [], [], [], null);
        while (await reader.ReadAsync())
        {
            file.Rows.Add([.. Enumerable.Range(0, reader.Count).Select(reader.Cell)]);
            file.Lines.Add(reader.Line);
            file.Damages.Add(reader.Damage);
        }

        return file with
        {
            Fault = reader.Fault,
        };
    }

    public static async Task<DomainError> RefusalOf(byte[] bytes, CsvOptions? options = null) =>
        (await Should.ThrowAsync<RefusedException>(() => ReadAsync(bytes, options))).Error;

    public static Task<DomainError> RefusalOf(string text, CsvOptions? options = null) => RefusalOf(Encoding.UTF8.GetBytes(text), options);
}
