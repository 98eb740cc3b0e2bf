using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerModel.Persistence;

/// <summary>Facts as JSON, with the canonical text of every value.</summary>
internal static class EventTexts
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    /// <summary>The stable name of a fact: its class name in lower case with hyphens.</summary>
    public static string NameOf(IDomainEvent fact) => Names.GetOrAdd(fact.GetType(), NameOf);

    private static string NameOf(Type fact)
    {
        var text = new StringBuilder();
        foreach (var letter in fact.Name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static string Write(IDomainEvent fact)
    {
        var json = new JsonObject();
        foreach (var property in fact.GetType().GetProperties())
        {
            json[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Node(property.GetValue(fact));
        }

        return json.ToJsonString();
    }

    private static JsonNode? Node(object? value) =>
        value switch
        {
            null => null,
            int number => number,
            bool flag => flag,
            Enum name => name.ToString(),
            RecordRef record => new JsonObject { ["type"] = record.Type, ["id"] = record.Id },
            IEnumerable<int> numbers => new JsonArray([.. numbers.Select(number => (JsonNode)number)]),
            IEnumerable<string> texts => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
            _ => ValueTexts.Write(value),
        };
}
