namespace CustomerModel.Customers;

/// <summary>One address of an account or a contact; numbers 1 and 2 (and 3 of a contact) are what Dynamics calls address1 and address2.</summary>
/// <remarks>Immutable: an address is replaced by a changed copy.</remarks>
public sealed partial record CustomerAddress : RecordPart
{
    internal CustomerAddress(int number)
        : base(number) { }

    /// <summary>Names the address elsewhere, e.g. on a document; given when it is added.</summary>
    public CustomerAddressId? AddressId { get; internal set; }

    /// <summary>The address as one would write it on an envelope; follows from its parts.</summary>
    public string? Composite { get; internal set; }

    /// <summary>The postal part.</summary>
    public PostalAddress Postal => PostalAddress.Of(Line1, Line2, Line3, City, StateOrProvince, County, PostalCode, PostOfficeBox, Country);

    /// <summary>An address to be added to a party, which gives it its number.</summary>
    /// <exception cref="RefusedException">A field refuses its value, or nothing of an address is there.</exception>
    public static CustomerAddress Of(Action<AddressEdit> fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        return new CustomerAddress(1).With(fill);
    }

    /// <summary>An address with this postal part.</summary>
    /// <exception cref="RefusedException">A field refuses its value, or nothing of an address is there.</exception>
    public static CustomerAddress Of(PostalAddress postal, AddressType? type = null)
    {
        ArgumentNullException.ThrowIfNull(postal);
        return Of(edit =>
        {
            edit.Set(AddressFields.Line1, postal.Line1).Set(AddressFields.Line2, postal.Line2).Set(AddressFields.Line3, postal.Line3);
            edit.Set(AddressFields.City, postal.City).Set(AddressFields.StateOrProvince, postal.StateOrProvince);
            edit.Set(AddressFields.County, postal.County).Set(AddressFields.PostalCode, postal.PostalCode);
            edit.Set(AddressFields.PostOfficeBox, postal.PostOfficeBox).Set(AddressFields.Country, postal.Country);
            edit.Set(AddressFields.Type, type);
        });
    }

    /// <summary>A changed copy.</summary>
    /// <exception cref="RefusedException">With every reason; a field refuses its value, or nothing of an address is left.</exception>
    public CustomerAddress With(Action<AddressEdit> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var edit = new AddressEdit((CustomerAddress)Copy());
        change(edit);
        return edit.Result();
    }

    internal CustomerAddress Numbered(int number, CustomerAddressId id)
    {
        var copy = (CustomerAddress)Copy();
        (copy.Number, copy.AddressId) = (number, copy.AddressId ?? id);
        return copy;
    }

    internal override void OnChanged() => Derive();

    internal void Derive() => Composite = Postal.Composite;
}
