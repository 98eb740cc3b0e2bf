namespace CustomerModel.Customers;

/// <summary>A record that carries the name of a person, whose full name follows from its parts.</summary>
internal interface INamedPerson
{
    /// <summary>Spells the full name anew.</summary>
    void FormatName(NameFormat format);
}
