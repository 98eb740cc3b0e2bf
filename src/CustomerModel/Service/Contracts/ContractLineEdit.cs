namespace CustomerModel.Service;

/// <summary>Collects the values of one line; all are checked before it exists.</summary>
public sealed class ContractLineEdit
{
    private readonly ContractLine _line;
    private readonly List<DomainError> _errors = [];

    internal ContractLineEdit(ContractLine line) => _line = line;

    /// <summary>Wants a text; empty or <see langword="null"/> clears it.</summary>
    public ContractLineEdit Set(Field<ContractLine, string> field, string? value) => Put(field, PlainText.Normalize(value));

    /// <summary>Wants a value; <see langword="null"/> clears it.</summary>
    public ContractLineEdit Set<TValue>(Field<ContractLine, TValue> field, TValue? value)
        where TValue : struct => Put(field, value);

    /// <summary>Wants a calendar; <see langword="null"/>: that of the contract.</summary>
    public ContractLineEdit Set(Field<ContractLine, SupportCalendar> field, SupportCalendar? value) => Put(field, value);

    /// <summary>Wants a value whose type is known at run time only; for importers and forms.</summary>
    public ContractLineEdit Set(Field<ContractLine> field, object? value) =>
        Put(field, value is string text ? PlainText.Normalize(text) : value);

    internal ContractLine Result()
    {
        if (_errors.Count == 0 && _line.WhyNot() is { } refusal)
        {
            _errors.Add(refusal);
        }

        return _errors.Count > 0 ? throw new RefusedException(_errors) : _line;
    }

    private ContractLineEdit Put(Field field, object? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        var refusal = field.Write == FieldWrite.Edit ? field.WhyNot(value) : FieldErrors.NotEditable(field);
        if (refusal is null)
        {
            field.Restore(_line, value);
        }
        else
        {
            _errors.Add(refusal);
        }

        return this;
    }
}
