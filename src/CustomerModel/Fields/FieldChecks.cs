namespace CustomerModel;

/// <summary>The checks that follow from what a field says of itself.</summary>
internal static class FieldChecks
{
    public static DomainError? WhyNot<TOwner, TValue>(Field<TOwner, TValue> field, TValue value)
        where TOwner : class
        where TValue : notnull =>
        value switch
        {
            string text => WhyNot(field, text),
            decimal amount when field.Scale is { } scale && amount.Scale > scale && decimal.Round(amount, scale) != amount =>
                FieldErrors.TooPrecise(field, value),
            double number when !double.IsFinite(number) => FieldErrors.OutOfRange(field, value),
            Enum code when !Enum.IsDefined(field.ValueType, code) => FieldErrors.EnumOutOfRange(field, value),
            _ => null,
        }
        ?? (IsOutside(field.Range, value) ? FieldErrors.OutOfRange(field, value) : null)
        ?? (LengthOf(value) > field.MaxLength ? FieldErrors.TooLong(field, value) : null)
        ?? (field.Rule?.Invoke(value) is { } broken ? FieldErrors.Rule(field, broken, value) : null);

    private static DomainError? WhyNot(Field field, string text) =>
        text.Length == 0 && field.Required ? FieldErrors.Required(field)
        : !PlainText.IsClean(text) ? FieldErrors.Unclean(field, text)
        : null;

    private static int LengthOf<TValue>(TValue value) =>
        value switch
        {
            string text => text.Length,
            EmailAddress email => email.Value.Length,
            PhoneNumber phone => phone.Value.Length,
            WebAddress address => address.Value.Length,
            _ => 0,
        };

    private static bool IsOutside<TValue>((TValue Least, TValue Most)? range, TValue value) =>
        range is var (least, most)
        && (Comparer<TValue>.Default.Compare(value, least) < 0 || Comparer<TValue>.Default.Compare(value, most) > 0);
}
