using CustomerModel.Customers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Contracts.Tests.Days;

internal enum Deed
{
    AddAccount,
    AddContact,
    ActOnAccount,
    ActOnContact,
    Join,
    Move,
    Leave,
    SetParent,
    ClearParent,
    MakePrimary,
    ClearPrimary,
    DeleteAccount,
    DeleteContact,
}

/// <summary>One step of a random day: what is done, and to the how-manieth account or contact that is there.</summary>
internal sealed record Step(Deed Deed, int First, int Second, CustomerAction Action)
{
    private static readonly CustomerAction[] Actions = [.. CustomerLifecycle.Table.Rows.Select(row => row.Action).Distinct()];

    public static Arbitrary<Step[]> Days { get; } =
        (
            from deed in Gen.Frequency([.. Enum.GetValues<Deed>().Select(deed => (IsDeletion(deed) ? 1 : 3, Gen.Constant(deed)))])
            from first in Gen.Choose(0, 3)
            from second in Gen.Choose(0, 3)
            from action in Gen.Elements(Actions)
            select new Step(deed, first, second, action)
        )
            .ToArbitrary()
            .Array();

    public override string ToString() =>
        Deed is Deed.ActOnAccount or Deed.ActOnContact ? $"{Action} {Deed} {First}" : $"{Deed} {First} {Second}";

    private static bool IsDeletion(Deed deed) => deed is Deed.DeleteAccount or Deed.DeleteContact;
}
