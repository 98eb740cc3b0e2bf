namespace CustomerModel;

/// <summary>Collects what an edit wants to change; checked as a whole, then applied or not at all.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordEdit<TRecord>
    where TRecord : Record
{
    private readonly List<(Field Field, object? Value)> _changes = [];

    internal RecordEdit() { }

    internal List<(Field Field, object? Value)> Changes => _changes;

    /// <summary>Wants a value in a field; empty text clears it, as a blank cell of a file would.</summary>
    public RecordEdit<TRecord> Set<TValue>(Field<TRecord, TValue> field, TValue value)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(field);
        return Change(field, value is string text ? PlainText.Normalize(text) : value);
    }

    /// <summary>Wants a value whose type is known at run time only; for importers and forms.</summary>
    /// <exception cref="ArgumentException">The value is not of the field's type.</exception>
    public RecordEdit<TRecord> Set(Field<TRecord> field, object? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value is null ? Clear(field)
            : field.ValueType.IsInstanceOfType(value) ? Change(field, value is string text ? PlainText.Normalize(text) : value)
            : throw new ArgumentException($"{field.Name} holds {field.ValueType.Name}, not {value.GetType().Name}.", nameof(value));
    }

    /// <summary>Wants the field empty; a flag becomes <see langword="false"/>.</summary>
    public RecordEdit<TRecord> Clear(Field<TRecord> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Change(field, field.ValueType == typeof(bool) && !field.IsCustom && field.IsColumn ? false : null);
    }

    private RecordEdit<TRecord> Change(Field field, object? value)
    {
        for (var i = 0; i < _changes.Count; i++)
        {
            if (ReferenceEquals(_changes[i].Field, field))
            {
                _changes.RemoveAt(i);
                break;
            }
        }

        _changes.Add((field, value));
        return this;
    }
}
