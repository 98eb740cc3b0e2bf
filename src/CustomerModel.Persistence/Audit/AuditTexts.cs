using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CustomerModel.Persistence;

/// <summary>The fields of an audit entry as JSON: what stores keep in one column.</summary>
public static class AuditTexts
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The fields as a JSON array.</summary>
    public static string Write(IReadOnlyList<AuditedField> fields) => JsonSerializer.Serialize(fields, Form);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyList<AuditedField> Read(string json) => JsonSerializer.Deserialize<AuditedField[]>(json, Form)!;
}
