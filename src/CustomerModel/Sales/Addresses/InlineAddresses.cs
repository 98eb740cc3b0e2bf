namespace CustomerModel.Sales;

/// <summary>Fields of addresses seen as fields of the record that has them: <c>address1_city</c> is the city of address 1.</summary>
internal static class InlineAddresses
{
    /// <summary>Most addresses a lead or a competitor may have.</summary>
    public const int Most = 2;

    /// <summary>Every field of every address of a record.</summary>
    public static Field<TRecord>[] FieldsOf<TRecord, TAddress>(PartList<TRecord> addresses, FieldList<TAddress> fields)
        where TRecord : Record
        where TAddress : InlineAddress =>
        [.. from number in Enumerable.Range(1, Most) from field in fields select field.OfPart(Name(number, field), addresses, number)];

    /// <summary>A field of one address among those of its record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no address of this number.</exception>
    public static Field<TRecord, TValue> Find<TRecord, TAddress, TValue>(Field<TRecord>[] inline, int number, Field<TAddress, TValue> field)
        where TRecord : Record
        where TAddress : InlineAddress
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Most);
        var name = Name(number, field);
        return (Field<TRecord, TValue>)inline.First(own => own.Name == name);
    }

    private static string Name(int number, Field field) =>
        field.ValueType == typeof(CustomerAddressId) ? $"address{number}_addressid" : $"address{number}_{field.Name}";
}
