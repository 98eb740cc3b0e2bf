namespace CustomerModel.Views;

/// <summary>What can be wrong with a definition whatever the catalogue says.</summary>
internal static class ViewShape
{
    private const int MostOrders = 8;
    private const int MostColumns = 60;

    public static IReadOnlyList<DomainError> Reasons(ViewDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return
        [
            .. new[]
            {
                SavedViewFields.Criteria.WhyNot(PlainText.Normalize(definition.Criteria)),
                definition.Orders.Count > MostOrders || definition.Columns.Count > MostColumns ? SavedViewErrors.TooLarge : null,
            }.OfType<DomainError>(),
            .. definition.Orders.Select(key => SavedViewOrderFields.Field.WhyNot(key.Field)).OfType<DomainError>(),
            .. definition.Columns.Select(path => SavedViewColumnFields.Path.WhyNot(path)).OfType<DomainError>(),
            .. Twice(definition.Orders.Select(key => key.Field)).Select(SavedViewErrors.OrderTwice),
            .. Twice(definition.Columns).Select(SavedViewErrors.ColumnTwice),
        ];
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
