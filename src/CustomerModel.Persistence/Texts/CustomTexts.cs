using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerModel.Persistence;

/// <summary>The custom values of a record as one JSON object: what stores keep beside the columns.</summary>
/// <remarks>
/// Numbers that are exact in every reader (int, long) and flags are JSON numbers and flags, all else is canonical text. An
/// indexed text or decimal has a twin named <c>name~</c> that sorts: the folded key, or ten-thousandths.
/// </remarks>
public static class CustomTexts
{
    private const char Twin = '~';
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>The name under which an indexed text or decimal sorts; the field's own name for all others.</summary>
    public static string SortName(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return HasTwin(field) ? field.Name + Twin : field.Name;
    }

    /// <summary>Whether the field has a twin that sorts.</summary>
    public static bool HasTwin(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Indexed
            && (ValueKinds.Of(field.ValueType).StoredType is var type && (type == typeof(string) || type == typeof(decimal)));
    }

    /// <summary>What the twin of a value holds: text, or a 64-bit number of ten-thousandths.</summary>
    public static object TwinOf(object value) =>
        value switch
        {
            decimal number => TenThousandths(number),
            _ => SearchKeys.Of(value)!,
        };

    /// <summary>An amount beyond 64 bits sorts at the end it lies beyond.</summary>
    private static long TenThousandths(decimal number) =>
        number >= long.MaxValue / 10_000m ? long.MaxValue
        : number <= long.MinValue / 10_000m ? long.MinValue
        : decimal.ToInt64(decimal.Round(number * 10_000m, 0));

    /// <summary>All values, the unread ones included; <see langword="null"/> when there is none.</summary>
    public static string? Write(CustomValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.IsEmpty)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (field, value) in values.Known)
            {
                WriteValue(json, field.Name, value);
                if (HasTwin(field))
                {
                    WriteStored(json, field.Name + Twin, TwinOf(value));
                }
            }

            foreach (var (name, raw) in values.Unread)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(raw);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; names the catalogue does not know are carried as they are.</summary>
    public static CustomValues Read(RecordEntry entry, string? json)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (string.IsNullOrEmpty(json))
        {
            return CustomValues.None;
        }

        using var document = JsonDocument.Parse(json, Strict);
        var known = new List<KeyValuePair<Field, object>>();
        var unread = new List<KeyValuePair<string, string>>();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (entry.Find(member.Name) is { IsCustom: true } field && ValueOf(field, member.Value) is { } value)
            {
                known.Add(new(field, value));
            }
            else if (!IsTwin(entry, member.Name))
            {
                unread.Add(new(member.Name, Compact(member.Value)));
            }
        }

        return CustomValues.Of(known, unread);
    }

    /// <summary>About how long the text is.</summary>
    public static int Length(CustomValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Known.Sum(pair => pair.Key.Name.Length + ValueTexts.Write(pair.Value).Length + 6)
            + values.Unread.Sum(pair => pair.Key.Length + pair.Value.Length + 4);
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        var stored = ValueKinds.Of(value.GetType()).ToStored(value);
        WriteStored(json, name, stored is int or long or bool or double ? stored : ValueTexts.Write(value));
    }

    private static void WriteStored(Utf8JsonWriter json, string name, object stored)
    {
        switch (stored)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            default:
                json.WriteString(name, Convert.ToString(stored, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static object? ValueOf(Field field, JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => ValueTexts.Read(field.ValueType, json.GetString()!),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => ValueTexts.Read(field.ValueType, json.GetRawText()),
            _ => null,
        };

    /// <summary>The value without the spaces that a store may have put into it.</summary>
    private static string Compact(JsonElement value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static bool IsTwin(RecordEntry entry, string name) => name.EndsWith(Twin) && entry.Find(name[..^1]) is { IsCustom: true };
}
