using CustomerModel.Customers;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Customers;

/// <summary>Addresses are numbered from one, gaps are filled first, and the inline fields are the same rows.</summary>
public sealed class AddressProperties
{
    private static readonly Arbitrary<int[]> AddsAndRemovals = Gen.Choose(-6, 3).ArrayOf().ToArbitrary();

    [Fact]
    public void A_new_address_takes_the_lowest_free_number() =>
        Law.ForAll(
            AddsAndRemovals,
            steps =>
            {
                var account = A.Account.Build();
                var numbers = new SortedSet<int>();
                foreach (var step in steps)
                {
                    if (step >= 0)
                    {
                        var free = Enumerable.Range(1, numbers.Count + 1).First(number => !numbers.Contains(number));
                        account.AddAddress(A.AddressIn("Bern"), A.Now).ShouldBe(free);
                        numbers.Add(free);
                    }
                    else if (numbers.Remove(-step))
                    {
                        account.RemoveAddress(-step, A.Now);
                    }
                    else
                    {
                        account.WhyNotRemoveAddress(-step, A.Now)!.Code.ShouldBe("address.missing");
                    }
                }

                account.Addresses.Select(address => address.Number).ShouldBe(numbers);
                account.Addresses.Select(address => address.AddressId).ShouldBeUnique();
                return true;
            },
            cases: 300
        );

    [Fact]
    public void What_an_inline_field_sets_is_a_part_of_the_address() =>
        Law.ForAll(
            RandomRecords.Addresses,
            address =>
            {
                var contact = A.Contact.Build();
                contact.Edit(edit =>
                {
                    foreach (
                        var field in AddressFields.All.Where(field => field.Write == FieldWrite.Edit && field.Read(address) is not null)
                    )
                    {
                        edit.Set(ContactFields.All.Single(own => own.Name == $"address2_{field.Name}"), field.Read(address));
                    }
                });

                var row = contact.Addresses.ShouldHaveSingleItem();
                row.Number.ShouldBe(2);
                AddressFields
                    .All.Where(field => field.Write == FieldWrite.Edit && !Equals(field.Read(row), field.Read(address)))
                    .ShouldBeEmpty();
                return true;
            }
        );

    [Fact]
    public void An_address_made_through_inline_fields_is_whole()
    {
        var acme = A.Account.With(AccountFields.Address(1, AddressFields.City), "Bern").Build();

        acme.Address(1)!.Composite.ShouldBe(A.AddressIn("Bern").Composite);
        var id = acme.Address(1)!.AddressId;
        id.ShouldNotBeNull();

        acme.Set(AccountFields.Address(1, AddressFields.City), "Kiel");

        acme.Address(1)!.Composite.ShouldBe(A.AddressIn("Kiel").Composite);
        acme.Address(1)!.AddressId.ShouldBe(id);
    }

    [Fact]
    public void An_address_of_which_every_part_is_cleared_is_gone()
    {
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).Build();

        acme.Clear(AccountFields.Address(1, AddressFields.City));

        acme.Addresses.ShouldBeEmpty();
    }

    [Fact]
    public void An_address_reports_every_fault_at_once()
    {
        var refusal = Should.Throw<RefusedException>(() =>
            CustomerAddress.Of(edit => edit.Set(AddressFields.City, new('x', 81)).Set(AddressFields.UtcOffset, 2000))
        );

        refusal.Errors.Select(error => error.Code).ShouldBe(["field.too-long", "field.out-of-range"]);
    }

    [Fact]
    public void A_party_has_at_most_a_thousand_addresses()
    {
        var acme = A.Account.Build();
        for (var i = 0; i < Account.MostAddresses; i++)
        {
            acme.AddAddress(A.AddressIn("Bern"), A.Now);
        }

        acme.WhyNotAddAddress(A.AddressIn("Bern"), A.Now)!.Code.ShouldBe("address.too-many");
    }

    [Fact]
    public void An_address_is_found_by_its_type()
    {
        var billTo = CustomerAddress.Of(PostalAddress.Of(city: "Kiel"), AddressType.BillTo);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).WithAddress(billTo).Build();

        acme.Address(AddressType.BillTo)!.City.ShouldBe("Kiel");
        acme.Address(AddressType.ShipTo).ShouldBeNull();
    }
}
