using System.Text;
using System.Text.Json;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Criteria as JSON: <c>{"all":[{"field":"name","is":"StartsWith","values":["Acme"]},{"not":{…}}]}</c>.</summary>
/// <remarks>Fields go by logical name, values by canonical text (<see cref="ValueTexts"/>), so a text made by one host is read by another.</remarks>
public static class CriteriaJson
{
    private const int MostConditions = 500;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The JSON text.</summary>
    public static string Write(Criteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, criteria);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads criteria on one kind of record; every name resolves in the catalogue or is refused.</summary>
    /// <exception cref="RefusedException">The text is no criteria, a field is unknown, or a value is none of its field's.</exception>
    public static Criteria Read(RecordEntry entry, string text)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            var criteria = Read(entry, document.RootElement, "$");
            return criteria.Conditions.Skip(MostConditions).Any() ? throw new RefusedException(CriteriaErrors.TooLarge) : criteria;
        }
        catch (JsonException broken)
        {
            throw new RefusedException(CriteriaErrors.Malformed(broken.Path ?? "$"));
        }
    }

    private static void Write(Utf8JsonWriter json, Criteria criteria)
    {
        json.WriteStartObject();
        switch (criteria)
        {
            case AllOf all:
                WriteParts(json, "all", all.Parts);
                break;
            case AnyOf any:
                WriteParts(json, "any", any.Parts);
                break;
            case NotOf not:
                json.WritePropertyName("not");
                Write(json, not.Inner);
                break;
            case Condition condition:
                json.WriteString("field", condition.Field.Name);
                json.WriteString("is", condition.Operator.ToString());
                json.WriteStartArray("values");
                foreach (var value in condition.Values)
                {
                    json.WriteStringValue(ValueTexts.Write(value));
                }

                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, string name, IReadOnlyList<Criteria> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
    }

    private static Criteria Read(RecordEntry entry, JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new RefusedException(CriteriaErrors.Malformed(path));
        }

        return json.TryGetProperty("all", out var all) ? Criteria.All(ReadParts(entry, all, $"{path}.all"))
            : json.TryGetProperty("any", out var any) ? Criteria.Any(ReadParts(entry, any, $"{path}.any"))
            : json.TryGetProperty("not", out var not) ? Criteria.Not(Read(entry, not, $"{path}.not"))
            : ReadCondition(entry, json, path);
    }

    private static List<Criteria> ReadParts(RecordEntry entry, JsonElement json, string path) =>
        json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select((part, index) => Read(entry, part, $"{path}[{index}]"))]
            : throw new RefusedException(CriteriaErrors.Malformed(path));

    private static Criteria ReadCondition(RecordEntry entry, JsonElement json, string path)
    {
        var name = Text(json, "field", path);
        var field = entry.Find(name) ?? throw new RefusedException(CriteriaErrors.FieldUnknown(name));
        if (!Enum.TryParse<Operator>(Text(json, "is", path), ignoreCase: true, out var op) || !Enum.IsDefined(op))
        {
            throw new RefusedException(CriteriaErrors.Malformed($"{path}.is"));
        }

        var type = ValueType(op, field);
        var values =
            json.TryGetProperty("values", out var given) && given.ValueKind == JsonValueKind.Array ? given.EnumerateArray() : default;
        return Criteria.Where(field, op, [.. values.Select(value => ReadValue(field, op, type, value))]);
    }

    private static Type ValueType(Operator op, Field field) =>
        op switch
        {
            Operator.Contains or Operator.StartsWith or Operator.EndsWith => typeof(string),
            Operator.InMonth => typeof(int),
            _ => field.ValueType,
        };

    private static object ReadValue(Field field, Operator op, Type type, JsonElement value) =>
        ValueTexts.Read(type, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText())
        ?? throw new RefusedException(CriteriaErrors.ValueType(field, op));

    private static string Text(JsonElement json, string name, string path) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new RefusedException(CriteriaErrors.Malformed($"{path}.{name}"));
}
