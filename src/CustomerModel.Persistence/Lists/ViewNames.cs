using CustomerModel.Views;

namespace CustomerModel.Persistence;

/// <summary>The names in a definition of a view, looked up in the catalogue.</summary>
/// <param name="Criteria">Which records; <see langword="null"/>: all.</param>
/// <param name="Orders">The order.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Errors">Every name or value that the catalogue does not know.</param>
internal sealed record ViewNames(
    Criteria? Criteria,
    IReadOnlyList<(Field Field, bool IsDescending)> Orders,
    IReadOnlyList<ColumnPath> Columns,
    IReadOnlyList<DomainError> Errors
)
{
    public static ViewNames Of(RecordCatalogue catalogue, RecordEntry entry, ViewDefinition definition)
    {
        var errors = new List<DomainError>();
        var criteria = CriteriaOf(entry, definition.Criteria, errors);
        var orders = new List<(Field, bool)>();
        foreach (var key in definition.Orders)
        {
            if (entry.Find(key.Field) is { } field && ListOrder.Allows(field))
            {
                orders.Add((field, key.IsDescending));
            }
            else
            {
                errors.Add(ListErrors.NotSortable(key.Field));
            }
        }

        var columns = new List<ColumnPath>();
        foreach (var path in definition.Columns)
        {
            if (ColumnPath.Find(catalogue, entry, path) is { } column)
            {
                columns.Add(column);
            }
            else
            {
                errors.Add(ListErrors.ColumnUnknown(path));
            }
        }

        return new(criteria, orders, columns, errors);
    }

    private static Criteria? CriteriaOf(RecordEntry entry, string? text, List<DomainError> errors)
    {
        try
        {
            return text is null ? null : CriteriaJson.Read(entry, text);
        }
        catch (RefusedException refusal)
        {
            errors.AddRange(refusal.Errors);
            return null;
        }
    }
}
