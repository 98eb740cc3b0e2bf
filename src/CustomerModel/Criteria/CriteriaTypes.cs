namespace CustomerModel;

/// <summary>Which operators go with which kinds of field.</summary>
internal static class CriteriaTypes
{
    private static readonly HashSet<Type> Ordered =
    [
        typeof(string),
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(double),
        typeof(LocalDate),
        typeof(Instant),
    ];

    public static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(EmailAddress) || type == typeof(PhoneNumber) || type == typeof(WebAddress);

    /// <summary>Fewest and most values, and their type.</summary>
    public static (int Least, int Most, Type Type) Shape(Operator op, Type value) =>
        op switch
        {
            Operator.Missing or Operator.Present => (0, 0, value),
            Operator.Between => (2, 2, value),
            Operator.In or Operator.NotIn => (0, 10_000, value),
            Operator.Contains or Operator.StartsWith or Operator.EndsWith => (1, 1, typeof(string)),
            Operator.InMonth => (1, 1, typeof(int)),
            _ => (1, 1, value),
        };

    /// <summary>Text is compared by its stored key, so text without one only knows whether it is there.</summary>
    public static bool Allows(Operator op, Field field) =>
        op switch
        {
            Operator.Missing or Operator.Present => true,
            Operator.Contains or Operator.StartsWith or Operator.EndsWith => IsText(field.ValueType) && HasKey(field),
            Operator.InMonth => field.ValueType == typeof(LocalDate),
            Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual or Operator.Between => Ordered.Contains(
                field.ValueType
            ) && IsSortable(field),
            _ => !IsText(field.ValueType) || HasKey(field),
        };

    /// <summary>Text needs its stored key, a decimal its stored ten-thousandths.</summary>
    public static bool IsSortable(Field field) =>
        IsText(field.ValueType)
            ? HasKey(field)
            : field.ValueType != typeof(decimal) || (field.IsCustom ? field.Indexed : field.Scale is <= 4);

    private static bool HasKey(Field field) => field.Searchable || (field.IsCustom && field.Indexed);
}
