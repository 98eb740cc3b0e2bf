namespace CustomerModel.Import;

/// <summary>How the text of one column becomes a unit: by its name in the group that another slot of the row leads to.</summary>
/// <param name="book">The units.</param>
/// <param name="field">Logical name of the field.</param>
/// <param name="of">The slot with the product or the group.</param>
internal sealed class UnitPlan(UnitBook book, string field, int of)
{
    /// <summary>Remembers to ask for the units of a row, whose references are still texts.</summary>
    public void Want(Slot[] slots, object?[] values)
    {
        if (values[of] is string text && slots[of].Lookup is { } lookup && lookup.Find(text, out var found) is null)
        {
            book.Want(found.Id, lookup.ValueOf(found) is UnitGroupId);
        }
    }

    /// <summary>The unit; none where the row names neither product nor group.</summary>
    public UnitId? Find(object?[] values, string? text, out DomainError? error)
    {
        UnitId? unit = values[of] switch
        {
            ProductId product => book.OfProduct(product, text),
            UnitGroupId group => book.OfGroup(group, text),
            _ => null,
        };
        error = unit is null && text is not null ? CellErrors.LookupNotFound(field, text) : null;
        return unit;
    }
}
