namespace CustomerModel.InMemory;

/// <summary>Reads one field of record after record.</summary>
internal abstract class ColumnBuilder
{
    protected GrowingCodes Codes { get; } = new();

    public static ColumnBuilder Of(Field field) =>
        Criteria.Where(field, Operator.Present, []) is not Condition { IsText: true }
            ? (ColumnBuilder)Activator.CreateInstance(typeof(ValueColumnBuilder<>).MakeGenericType(field.ValueType))!
        : Criteria.CanSort(field) ? new TextColumnBuilder(field)
        : new PresenceColumnBuilder();

    public abstract void Add(object? value);

    /// <param name="order">Where each row stood; <see langword="null"/> when rows stay where they are.</param>
    public abstract Column Build(int[]? order);
}
