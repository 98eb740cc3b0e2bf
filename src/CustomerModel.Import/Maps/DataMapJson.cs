using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerModel.Import;

/// <summary>Maps as JSON; unknown and repeated names are refused.</summary>
internal static class DataMapJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        MaxDepth = 64,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write(DataMap map) => JsonSerializer.Serialize(map, Options);

    public static DataMap Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize<DataMap>(json, Options) ?? throw new RefusedException(MapErrors.Unreadable("$"));
        }
        catch (JsonException failure)
        {
            throw new RefusedException(MapErrors.Unreadable(failure.Path));
        }
    }
}
