using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.Sqlite;

/// <summary>Type mappings of EF Core for what is no column: parts of values and custom values in their JSON.</summary>
internal static class SqliteMappings
{
    /// <summary>A value as a column would keep it.</summary>
    public static RelationalTypeMapping OfColumn(IRelationalTypeMappingSource mappings, Type type, int? scale = null) =>
        Of(mappings, SqliteForms.Of(type, scale));

    /// <summary>A custom value: numbers and flags as they are, all else as canonical text.</summary>
    public static RelationalTypeMapping OfCustom(IRelationalTypeMappingSource mappings, Type type)
    {
        var kind = ValueKinds.Of(type);
        var isPlain =
            kind.StoredType == typeof(int)
            || kind.StoredType == typeof(long)
            || kind.StoredType == typeof(bool)
            || kind.StoredType == typeof(double);
        return isPlain ? OfColumn(mappings, type)
            : type == typeof(string) ? mappings.FindMapping(typeof(string))!
            : Of(mappings, Canonical(type));
    }

    private static StoredForm Canonical(Type type) =>
        (StoredForm)
            Activator.CreateInstance(
                typeof(ConvertedForm<,>).MakeGenericType(type, typeof(string)),
                SqliteForms.Text,
                (Func<object, object>)ValueTexts.Write,
                (Func<object, object>)(text => ValueTexts.Read(type, (string)text)!)
            )!;

    private static RelationalTypeMapping Of(IRelationalTypeMappingSource mappings, StoredForm form)
    {
        var mapping = mappings.FindMapping(form.DriverType, form.StoreType) ?? mappings.FindMapping(form.DriverType)!;
        return form.Converter is { } converter ? (RelationalTypeMapping)mapping.WithComposedConverter(converter) : mapping;
    }
}
