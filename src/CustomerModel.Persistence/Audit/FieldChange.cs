namespace CustomerModel;

/// <summary>One change out of the audit, as the catalogue knows it.</summary>
/// <param name="Entry">The commit that did it: who, when, as part of what.</param>
/// <param name="Told">The change as it is kept, in canonical texts.</param>
/// <param name="Field">The field; <see langword="null"/> when the host knows it no longer.</param>
/// <param name="Label">What a person calls the field, of a part with the part before it: <c>Address 1: City</c>; its name when the host knows it no longer.</param>
/// <param name="Before">The value before, of the field's type; <see langword="null"/> when it was absent, is withheld or is no value of the field any more.</param>
/// <param name="After">The value after, likewise.</param>
/// <param name="IsWithheld">Whether the values are not told: the host keeps them out of the audit, or they are more delicate than was asked for.</param>
public sealed record FieldChange(
    AuditEntry Entry,
    AuditedField Told,
    Field? Field,
    string Label,
    object? Before,
    object? After,
    bool IsWithheld
);
