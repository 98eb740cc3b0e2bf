namespace CustomerModel.InMemory;

/// <summary>How many records have one value of a field.</summary>
/// <param name="Value">The value; <see langword="null"/> for the records that have none.</param>
/// <param name="Count">At least one.</param>
/// <typeparam name="TValue">The type of the field's values.</typeparam>
public readonly record struct ValueCount<TValue>(TValue? Value, int Count)
    where TValue : struct;
