using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Writes reports as JSON.</summary>
public static class ImportReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes totals, ignored columns, faults and every kept bad row with its raw text, which is personal.</summary>
    /// <param name="report">What became of an import.</param>
    /// <param name="into">Stays open.</param>
    /// <param name="stop">Gives up; what is written stays.</param>
    public static async Task WriteAsync(ImportReport report, Stream into, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var json = new Utf8JsonWriter(into, Options);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in report.Files)
            {
                Head(json, file);
                json.WriteStartArray("badRows");
                foreach (var row in file.BadRows)
                {
                    Row(json, row);
                    if (json.BytesPending > 32_768)
                    {
                        await json.FlushAsync(stop).ConfigureAwait(false);
                    }
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Head(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        if (file.Format is { } format)
        {
            json.WriteStartObject("format");
            json.WriteString("kind", format.Kind);
            json.WriteString("encoding", format.Encoding);
            json.WriteString("delimiter", format.Delimiter?.ToString());
            json.WriteString("lineEnd", format.LineEnd);
            json.WriteEndObject();
        }

        Names(json, "columns", file.Columns);
        Names(json, "ignoredColumns", file.IgnoredColumns);
        if (file.Fault is { } fault)
        {
            json.WritePropertyName("fault");
            Error(json, null, fault);
        }

        json.WriteNumber("read", file.Read);
        json.WriteNumber("created", file.Created);
        json.WriteNumber("updated", file.Updated);
        json.WriteNumber("linked", file.Linked);
        json.WriteNumber("partial", file.Partial);
        json.WriteNumber("failed", file.Failed);
        json.WriteNumber("disagreeing", file.Disagreeing);
        json.WriteNumber("duplicates", file.Duplicates);
        Texts(json, file.MappedTexts);
        json.WriteNumber("badRowsNotKept", file.BadRowsNotKept);
    }

    private static void Row(Utf8JsonWriter json, BadRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("line", row.Row.Line);
        json.WriteString(
            "outcome",
            row.IsFailed ? "failed"
                : row.Problems.All(IsDuplicate) ? "duplicate"
                : row.Problems.All(problem => IsDisagreement(problem) || IsDuplicate(problem)) ? "disagreeing"
                : "partial"
        );
        json.WriteStartArray("problems");
        foreach (var problem in row.Problems)
        {
            Error(json, problem.Column, problem.Error);
        }

        json.WriteEndArray();
        json.WriteString("raw", row.Row.Text);
        json.WriteEndObject();
    }

    private static void Error(Utf8JsonWriter json, string? column, DomainError error)
    {
        json.WriteStartObject();
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        if (column is not null)
        {
            json.WriteString("column", column);
        }

        if (error.Fields.Count > 0)
        {
            Names(json, "fields", error.Fields);
        }

        if (error.Value is FilePosition position)
        {
            json.WriteNumber("line", position.Line);
            json.WriteString("offset", position.Offset?.ToString(CultureInfo.InvariantCulture));
        }
        else if (error.Value is IReadOnlyList<TotalDifference> differences)
        {
            Differences(json, differences);
        }
        else if (error.Value is DuplicateMatch match)
        {
            json.WriteString("value", match.Matching.ToString());
        }
        else if (error.Value is string or IFormattable)
        {
            json.WriteString("value", Convert.ToString(error.Value, CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static bool IsDuplicate(RowProblem problem) => problem.Error.Value is DuplicateMatch;

    private static bool IsDisagreement(RowProblem problem) => problem.Error.Value is IReadOnlyList<TotalDifference>;

    private static void Differences(Utf8JsonWriter json, IReadOnlyList<TotalDifference> differences)
    {
        json.WriteStartArray("differences");
        foreach (var difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("field", difference.Field);
            json.WriteNumber("stated", difference.Stated);
            json.WriteNumber("computed", difference.Computed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, IReadOnlyList<MappedText> texts)
    {
        json.WriteStartArray("mappedTexts");
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("column", text.Column);
            json.WriteString("field", text.Field);
            json.WriteString("text", text.Text);
            json.WriteString("meaning", text.Meaning);
            json.WriteNumber("count", text.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }
}
