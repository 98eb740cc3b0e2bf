using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Valid records that were never stored: what an edit and the address commands can make of them.</summary>
/// <remarks>They refer to no other record, so each can be committed alone. They shrink by losing values.</remarks>
public static class RandomRecords
{
    private static readonly RecordCatalogue BuiltIn = new CatalogueBuilder().Build();

    /// <summary>Accounts of business and household kind.</summary>
    /// <param name="more">Custom fields to fill besides the built-in ones.</param>
    public static Arbitrary<Account> Accounts(params IEnumerable<Field<Account>> more) =>
        Of(
            from id in FieldValues.Identities
            from name in FieldValues.For(AccountFields.Name).Generator
            from isHousehold in Gen.Elements(true, false)
            select isHousehold
                ? Account.CreateHousehold(AccountId.From(id), (string)name, A.Now)
                : Account.Create(AccountId.From(id), (string)name, A.Now),
            [.. AccountFields.All.Where(field => StandsAlone(field) && field != AccountFields.Name), .. more],
            AccountFields.Currency,
            (account, address) => account.AddAddress(address, A.Now),
            (account, number) => account.RemoveAddress(number, A.Now)
        );

    /// <summary>Contacts that belong to nobody.</summary>
    /// <param name="more">Custom fields to fill besides the built-in ones.</param>
    public static Arbitrary<Contact> Contacts(params IEnumerable<Field<Contact>> more) =>
        Of(
            from id in FieldValues.Identities
            from last in FieldValues.For(ContactFields.LastName).Generator
            select Contact.Create(ContactId.From(id), PersonName.Of((string)last), A.Now),
            [.. ContactFields.All.Where(field => StandsAlone(field) && field != ContactFields.LastName), .. more],
            ContactFields.Currency,
            (contact, address) => contact.AddAddress(address, A.Now),
            (contact, number) => contact.RemoveAddress(number, A.Now)
        );

    /// <summary>Open leads of sales.</summary>
    /// <param name="more">Custom fields to fill besides the built-in ones.</param>
    public static Arbitrary<Lead> Leads(params IEnumerable<Field<Lead>> more)
    {
        Field<Lead>[] kept = [LeadFields.Subject, LeadFields.LastName];
        Field<Lead>[] fields = [.. LeadFields.All.Where(StandsAlone).Except(kept), .. more];
        return Of(
            from id in FieldValues.Identities
            from subject in FieldValues.For(LeadFields.Subject).Generator
            from last in FieldValues.For(LeadFields.LastName).Generator
            select Lead.Create(LeadId.From(id), (string)subject, PersonName.Of((string)last), A.Now),
            fields,
            LeadFields.Currency,
            (_, _) => { },
            (_, _) => { }
        );
    }

    /// <summary>Addresses with at least one part.</summary>
    public static Arbitrary<CustomerAddress> Addresses { get; } =
        Filled([.. AddressFields.All.Where(field => field.Write == FieldWrite.Edit)], least: 1)
            .Select(values => CustomerAddress.Of(edit => values.ForEach(value => edit.Set(value.Field, value.Value))))
            .ToArbitrary();

    /// <summary>Whether an edit sets the field and no other record has to be there for its value.</summary>
    internal static bool StandsAlone(Field field) =>
        field.Write == FieldWrite.Edit && !field.Targets.Any(target => BuiltIn.Find(target) is not null);

    private static Arbitrary<TRecord> Of<TRecord>(
        Gen<TRecord> bare,
        Field<TRecord>[] fields,
        Field<TRecord, Currency> currency,
        Action<TRecord, CustomerAddress> add,
        Action<TRecord, int> remove
    )
        where TRecord : Record =>
        Arb.From(
            from record in bare
            from values in Filled(fields, least: 0)
            from addresses in Gen.Choose(0, 4).SelectMany(count => Addresses.Generator.ArrayOf(count))
            select Made(record, currency, values, addresses, add),
            record => Simpler(record, fields, remove)
        );

    private static TRecord Made<TRecord>(
        TRecord record,
        Field<TRecord, Currency> currency,
        List<(Field<TRecord> Field, object Value)> values,
        CustomerAddress[] addresses,
        Action<TRecord, CustomerAddress> add
    )
        where TRecord : Record
    {
        record.Edit(edit =>
        {
            edit.Set(currency, Currency.Eur);
            values.ForEach(value => edit.Set(value.Field, value.Value));
        });
        Array.ForEach(addresses, address => add(record, address));
        return record;
    }

    internal static Gen<List<(Field<TOwner> Field, object Value)>> Filled<TOwner>(Field<TOwner>[] fields, int least)
        where TOwner : class =>
        from chosen in Gen.Elements(fields).ArrayOf().Where(some => some.Length >= least)
        from values in Gen.CollectToArray(chosen.Distinct(), field => FieldValues.For(field).Generator.Select(value => (field, value)))
        select values.ToList();

    private static IEnumerable<TRecord> Simpler<TRecord>(TRecord record, Field<TRecord>[] fields, Action<TRecord, int> remove)
        where TRecord : Record
    {
        foreach (var field in fields.Where(field => field.Read(record) is not null and not false))
        {
            var copy = RecordStorage.Copy(record);
            if (copy.WhyNotEdit(edit => edit.Clear(field)).Count == 0)
            {
                copy.Clear(field);
                yield return copy;
            }
        }

        foreach (var number in ((record as ICustomer)?.Addresses ?? []).Select(address => address.Number).Where(number => number > 3))
        {
            var copy = RecordStorage.Copy(record);
            remove(copy, number);
            yield return copy;
        }
    }
}
