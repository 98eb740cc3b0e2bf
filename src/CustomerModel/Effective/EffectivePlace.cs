namespace CustomerModel.Effective;

/// <summary>Where in a record a value stands: a field of its own, or one of a numbered part.</summary>
/// <param name="Field">Logical name of the field.</param>
/// <param name="Parts">Logical name of the kind of part; <see langword="null"/>: the record has the field itself.</param>
/// <param name="Part">The number of the part; 0 when the record has the field itself.</param>
public readonly record struct EffectivePlace(string Field, string? Parts = null, int Part = 0)
{
    /// <summary>As errors name it: <c>ownerid</c>, <c>customeraddress.city</c>.</summary>
    public override string ToString() => Parts is null ? Field : $"{Parts}.{Field}";
}
