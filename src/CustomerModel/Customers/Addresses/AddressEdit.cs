namespace CustomerModel.Customers;

/// <summary>Collects the values of one address; all are checked before it exists.</summary>
public sealed class AddressEdit
{
    private readonly CustomerAddress _address;
    private readonly List<DomainError> _errors = [];

    internal AddressEdit(CustomerAddress address) => _address = address;

    /// <summary>Wants a text; empty or <see langword="null"/> clears it.</summary>
    public AddressEdit Set(Field<CustomerAddress, string> field, string? value) => Put(field, PlainText.Normalize(value));

    /// <summary>Wants a value; <see langword="null"/> clears it.</summary>
    public AddressEdit Set<TValue>(Field<CustomerAddress, TValue> field, TValue? value)
        where TValue : struct => Put(field, value);

    /// <summary>Wants a phone number; <see langword="null"/> clears it.</summary>
    public AddressEdit Set(Field<CustomerAddress, PhoneNumber> field, PhoneNumber? value) => Put(field, value);

    /// <summary>Wants a value whose type is known at run time only; for importers and forms.</summary>
    public AddressEdit Set(Field<CustomerAddress> field, object? value) =>
        Put(field, value is string text ? PlainText.Normalize(text) : value);

    internal CustomerAddress Result()
    {
        if (_errors.Count == 0 && AddressFields.All.All(field => field.Write != FieldWrite.Edit || field.Read(_address) is null))
        {
            _errors.Add(AddressErrors.Empty);
        }

        if (_errors.Count > 0)
        {
            throw new RefusedException(_errors);
        }

        _address.Derive();
        return _address;
    }

    private AddressEdit Put(Field field, object? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        var refusal = field.Write == FieldWrite.Edit ? field.WhyNot(value) : FieldErrors.NotEditable(field);
        if (refusal is null)
        {
            field.Restore(_address, value);
        }
        else
        {
            _errors.Add(refusal);
        }

        return this;
    }
}
