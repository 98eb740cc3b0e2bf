namespace CustomerModel.Conversions;

/// <summary>One field that a conversion copies, and where to.</summary>
/// <param name="From">The field of the source.</param>
/// <param name="To">The field of what is made; may have another name.</param>
public sealed record FieldMapping(Field From, Field To)
{
    /// <summary>Turns a choice of one list into the choice of another with the same code.</summary>
    internal Func<object, object>? Change { get; init; }

    /// <summary>The value to be written, or <see langword="null"/> when the source has none.</summary>
    public object? ValueOf(object source) => From.Read(source) is not { } value ? null : Change?.Invoke(value) ?? value;

    internal void Carry(object source, object target) => To.Restore(target, ValueOf(source));
}
