using CustomerModel.Customers;

namespace CustomerModel.Conversions;

// Contacts and accounts started below a customer.
public static partial class Start
{
    private static readonly Field<CustomerAddress>[] PassedOn =
    [
        AddressFields.Type,
        AddressFields.Name,
        AddressFields.Line1,
        AddressFields.Line2,
        AddressFields.Line3,
        AddressFields.City,
        AddressFields.County,
        AddressFields.StateOrProvince,
        AddressFields.PostalCode,
        AddressFields.PostOfficeBox,
        AddressFields.Country,
        AddressFields.FreightTerms,
        AddressFields.ShippingMethod,
        AddressFields.Telephone1,
    ];

    /// <summary>A contact of an account: address 1, main phone, payment terms, price list, currency.</summary>
    /// <exception cref="RefusedException">A part of the name is too long or unclean.</exception>
    public static Contact Contact(ContactId id, Account account, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(account);
        var contact = Under(account, id, name, now);
        contact.PaymentTerms = account.PaymentTerms;
        return contact;
    }

    /// <summary>A contact below a contact: address 1, phones, fax, price list, currency; no payment terms.</summary>
    /// <exception cref="RefusedException">A part of the name is too long or unclean.</exception>
    public static Contact Contact(ContactId id, Contact parent, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(parent);
        var contact = Under(parent, id, name, now);
        (contact.Telephone2, contact.MobilePhone, contact.Fax) = (parent.Telephone2, parent.MobilePhone, parent.Fax);
        return contact;
    }

    /// <summary>An account below an account: price list and currency.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Account SubAccount(AccountId id, Account parent, string name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(parent);
        var account = Account.Create(id, name, now);
        account.SetParent(parent.Id, now);
        (account.DefaultPriceList, account.Currency) = (parent.DefaultPriceList, parent.Currency);
        return account;
    }

    private static Contact Under<TId>(Customer<TId> parent, ContactId id, PersonName name, ZonedDateTime now)
        where TId : struct, IEntityId<TId>
    {
        var contact = CustomerModel.Customers.Contact.Create(id, name, now);
        contact.Join(parent.AsCustomer, now);
        (contact.Telephone1, contact.DefaultPriceList, contact.Currency) = (parent.Telephone1, parent.DefaultPriceList, parent.Currency);
        if (parent.Address(1) is { } address && PassedOn.Any(field => field.Read(address) is not null))
        {
            contact.AddAddress(
                CustomerAddress.Of(edit =>
                {
                    foreach (var field in PassedOn)
                    {
                        edit.Set(field, field.Read(address));
                    }
                }),
                now
            );
        }

        return contact;
    }
}
