using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CustomerModel.Persistence;

/// <summary>The fields of an audit entry as JSON: what stores keep in one column.</summary>
/// <remarks>An array of objects; what is absent, 0 or false is left out.</remarks>
public static class AuditTexts
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>The fields as a JSON array.</summary>
    public static string Write(IReadOnlyList<AuditedField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartArray();
            foreach (var field in fields)
            {
                Write(json, field);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads what <see cref="Write(IReadOnlyList{AuditedField})"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyList<AuditedField> Read(string json) => JsonSerializer.Deserialize<AuditedField[]>(json, Reading)!;

    private static void Write(Utf8JsonWriter json, AuditedField field)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, field.Name);
        if (field.Before is not null)
        {
            json.WriteString("before"u8, field.Before);
        }

        if (field.After is not null)
        {
            json.WriteString("after"u8, field.After);
        }

        if (field.Parts is not null)
        {
            json.WriteString("parts"u8, field.Parts);
            json.WriteNumber("part"u8, field.Part);
        }

        if (field.IsWithheld)
        {
            json.WriteBoolean("isWithheld"u8, value: true);
        }

        json.WriteEndObject();
    }
}
