using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Type mappings of EF Core for what is no column: parts of values and custom values in their JSON.</summary>
internal sealed class FormMappings(IRelationalTypeMappingSource mappings, StoredForms forms)
{
    /// <summary>A value as a column would keep it.</summary>
    public RelationalTypeMapping OfColumn(Type type, int? scale = null) => Of(forms.Of(type, scale));

    /// <summary>A custom value as its JSON keeps it.</summary>
    public RelationalTypeMapping OfCustom(Type type) =>
        type == typeof(string) ? mappings.FindMapping(typeof(string))! : Of(forms.OfCustom(type));

    public RelationalTypeMapping Of(StoredForm form)
    {
        var mapping = mappings.FindMapping(form.DriverType, form.StoreType) ?? mappings.FindMapping(form.DriverType)!;
        return form.Converter is { } converter ? (RelationalTypeMapping)mapping.WithComposedConverter(converter) : mapping;
    }
}
