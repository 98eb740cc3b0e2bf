using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CustomerModel.Persistence;

/// <summary>The fields of an audit entry as JSON: what stores keep in one column.</summary>
/// <remarks>
/// An array of objects: the record, then each part with its <c>parts</c> and <c>part</c>. In <c>fields</c> stand, by name, the values:
/// <c>["after"]</c> of a field that was absent, else <c>["before", "after"]</c> with <c>null</c> for absent, <c>[]</c> when they are withheld.
/// Documents have many lines, so nothing is said twice.
/// </remarks>
public static class AuditTexts
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>The fields as a JSON array.</summary>
    public static string Write(IReadOnlyList<AuditedField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartArray();
            var place = 0;
            while (place < fields.Count)
            {
                place = WriteOwner(json, fields, place);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write(IReadOnlyList{AuditedField})"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyList<AuditedField> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return
            [
                .. from owner in document.RootElement.EnumerateArray()
                let parts = owner.TryGetProperty("parts"u8, out var name) ? name.GetString() : null
                let part = owner.TryGetProperty("part"u8, out var number) ? number.GetInt32() : 0
                from field in owner.GetProperty("fields"u8).EnumerateObject()
                select Read(field.Name, field.Value) with
                {
                    Parts = parts,
                    Part = part,
                },
            ];
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new JsonException("The text is no entry of the audit.", other);
        }
    }

    private static AuditedField Read(string name, JsonElement values) =>
        values.GetArrayLength() switch
        {
            0 => new(name, null, null) { IsWithheld = true },
            1 => new(name, null, values[0].GetString()),
            _ => new(name, values[0].GetString(), values[1].GetString()),
        };

    /// <summary>Fields of one record or part, which follow one another.</summary>
    private static int WriteOwner(Utf8JsonWriter json, IReadOnlyList<AuditedField> fields, int place)
    {
        var (parts, part) = (fields[place].Parts, fields[place].Part);
        json.WriteStartObject();
        if (parts is not null)
        {
            json.WriteString("parts"u8, parts);
            json.WriteNumber("part"u8, part);
        }

        json.WriteStartObject("fields"u8);
        while (place < fields.Count && fields[place].Part == part && fields[place].Parts == parts)
        {
            WriteField(json, fields[place++]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        return place;
    }

    private static void WriteField(Utf8JsonWriter json, AuditedField field)
    {
        json.WriteStartArray(field.Name);
        if (!field.IsWithheld)
        {
            if (field.Before is not null || field.After is null)
            {
                json.WriteStringValue(field.Before);
            }

            json.WriteStringValue(field.After);
        }

        json.WriteEndArray();
    }
}
