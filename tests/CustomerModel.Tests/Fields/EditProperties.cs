using CustomerModel.Customers;
using CustomerModel.Storage;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Fields;

/// <summary>An edit is one step: all of it, or nothing and every reason.</summary>
public sealed class EditProperties
{
    private static readonly (Field<Account> Field, object Bad, string Code)[] Faults =
    [
        (AccountFields.Name, new string('x', 161), "field.too-long"),
        (AccountFields.Sic, "a\u0001b", "field.unclean"),
        (AccountFields.NumberOfEmployees, -1, "field.out-of-range"),
        (AccountFields.Revenue, 1.00001m, "field.too-precise"),
        (AccountFields.Aging30, 1m, "field.not-editable"),
        (AccountFields.Status, CustomerStatus.Inactive, "field.not-editable"),
        (AccountFields.Address(1, AddressFields.UtcOffset), 1501, "field.out-of-range"),
        (AccountFields.Address(2, AddressFields.City), new string('y', 81), "field.too-long"),
        (AccountFields.Address(1, AddressFields.Latitude), double.NaN, "field.out-of-range"),
    ];

    private static readonly Arbitrary<(Account Account, Account Wishes, int[] Faults)> Edits = (
        from account in RandomRecords.Accounts().Generator
        from wishes in RandomRecords.Accounts().Generator
        from faults in Gen.Choose(0, Faults.Length - 1).ArrayOf()
        select (account, wishes, faults.Distinct().ToArray())
    ).ToArbitrary();

    [Fact]
    public void An_edit_with_faults_reports_all_of_them_and_changes_nothing() =>
        Law.ForAll(
            Edits,
            edit =>
            {
                var (account, wishes, faults) = edit;
                var (before, events) = (RecordStorage.Copy(account), account.Events.Count);
                string[] codes = [.. faults.Select(fault => Faults[fault].Code).Order(StringComparer.Ordinal)];

                if (codes.Length == 0)
                {
                    return true;
                }

                var refusal = Should.Throw<RefusedException>(() => account.Edit(e => Ask(e, wishes, faults)));

                refusal.Errors.Select(error => error.Code).Order(StringComparer.Ordinal).ShouldBe(codes);
                refusal.Errors.ShouldAllBe(error => error.Record == account.Ref);
                Account.Type.Fields.Where(field => !field.SameIn(before, account)).ShouldBeEmpty();
                account.Addresses.ShouldBe(before.Addresses);
                account.Events.Count.ShouldBe(events);
                return true;
            },
            cases: 200
        );

    [Fact]
    public void An_edit_without_faults_sets_everything_it_names() =>
        Law.ForAll(
            Edits,
            edit =>
            {
                var (account, wishes, _) = edit;

                account.Edit(e => Ask(e, wishes, []));

                Wanted(wishes).Where(field => !Equals(field.Read(account), field.Read(wishes))).ShouldBeEmpty();
                return true;
            }
        );

    [Fact]
    public void An_inactive_account_is_edited_by_no_one()
    {
        var acme = A.Account.Inactive().Build();

        acme.WhyNotEdit(e => Ask(e, acme, [0, 1])).Single().Code.ShouldBe("customer.inactive");
    }

    private static IEnumerable<Field<Account>> Wanted(Account wishes) =>
        Account.Type.Fields.Where(field => field.Write == FieldWrite.Edit && field.Read(wishes) is not null);

    private static void Ask(RecordEdit<Account> edit, Account wishes, int[] faults)
    {
        foreach (var field in Wanted(wishes))
        {
            edit.Set(field, field.Read(wishes));
        }

        foreach (var fault in faults)
        {
            edit.Set(Faults[fault].Field, Faults[fault].Bad);
        }
    }
}
