using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerModel.Import;

/// <summary>Maps as JSON; unknown and repeated names are refused.</summary>
internal static class DataMapJson
{
    private static readonly DataMapContext Context = new(
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            MaxDepth = 64,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
        }
    );

    public static string Write(DataMap map) => JsonSerializer.Serialize(map, Context.DataMap);

    public static DataMap Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, Context.DataMap) ?? throw new RefusedException(MapErrors.Unreadable("$"));
        }
        catch (JsonException failure)
        {
            throw new RefusedException(MapErrors.Unreadable(failure.Path));
        }
    }
}

/// <summary>What the serializer needs to know of maps, found out when this package is built.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DataMap))]
internal sealed partial class DataMapContext : JsonSerializerContext;
