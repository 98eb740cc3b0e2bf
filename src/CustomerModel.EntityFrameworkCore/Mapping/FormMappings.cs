using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Type mappings of EF Core for what is no column: parts of values and custom values in their JSON.</summary>
internal sealed class FormMappings(IRelationalTypeMappingSource mappings, StoredForms forms)
{
    /// <summary>A value as a column would keep it.</summary>
    public RelationalTypeMapping OfColumn(Type type, int? scale = null) => Of(forms.Of(type, scale));

    /// <summary>A custom value: numbers and flags as they are, all else as canonical text.</summary>
    public RelationalTypeMapping OfCustom(Type type) =>
        IsPlain(type) ? OfColumn(type)
        : type == typeof(string) ? mappings.FindMapping(typeof(string))!
        : Of(Canonical(type));

    /// <summary>Whether JSON keeps values of the type as numbers and flags.</summary>
    public static bool IsPlain(Type type) =>
        ValueKinds.Of(type).StoredType is var stored
        && (stored == typeof(int) || stored == typeof(long) || stored == typeof(bool) || stored == typeof(double));

    public RelationalTypeMapping Of(StoredForm form)
    {
        var mapping = mappings.FindMapping(form.DriverType, form.StoreType) ?? mappings.FindMapping(form.DriverType)!;
        return form.Converter is { } converter ? (RelationalTypeMapping)mapping.WithComposedConverter(converter) : mapping;
    }

    private StoredForm Canonical(Type type) =>
        StoredForms.Converted(
            type,
            typeof(string),
            forms.Of(typeof(string)).StoreType,
            ValueTexts.Write,
            text => ValueTexts.Read(type, (string)text)!
        );
}
