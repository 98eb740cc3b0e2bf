using CustomerModel.Testing;
using CustomerModel.Views;

namespace CustomerModel.Tests.Views;

/// <summary>What a saved view keeps by itself, whatever the catalogue says.</summary>
public sealed class SavedViewTests
{
    private static readonly UserId Me = UserId.New(A.Now.ToInstant());

    [Fact]
    public void A_definition_that_is_too_large_or_says_something_twice_is_refused_and_the_view_stays_as_it_was()
    {
        var view = Saved(new() { Columns = ["name"] });
        var wrong = new ViewDefinition
        {
            Orders = [new("name"), new("NAME", IsDescending: true)],
            Columns = [.. Enumerable.Range(0, 60).Select(n => $"field{n}"), "field1"],
        };

        var refusal = Should.Throw<RefusedException>(() => view.Redefine(wrong, A.Now));

        refusal.Errors.Select(error => error.Code).ShouldBe(["view.too-large", "view.order-twice", "view.column-twice"]);
        view.WhyNotRedefine(wrong, A.Now).Count.ShouldBe(3);
        view.Definition.Columns.ShouldBe(["name"]);
    }

    [Fact]
    public void The_default_moves_from_one_view_to_the_other()
    {
        var (one, two) = (Saved(new()), Saved(new()));
        one.MakeDefault(null, A.Now);

        two.MakeDefault(one, A.Now);

        (one.IsDefault, one.DefaultOf).ShouldBe((false, null));
        (two.IsDefault, two.DefaultOf).ShouldBe((true, "account"));
        two.TakeEvents()[^1].ShouldBe(new DefaultViewChosen(two.Id, one.Id, A.Now.ToInstant()));
    }

    [Fact]
    public void A_default_comes_in_the_place_of_one_of_the_same_records_and_owner_only()
    {
        var (ours, mine) = (Saved(new()), SavedView.CreatePersonal(New(), "Mine", "account", Me, new(), A.Now));
        var ofContacts = SavedView.Create(New(), "View", "contact", new(), A.Now);
        mine.MakeDefault(null, A.Now);
        ofContacts.MakeDefault(null, A.Now);

        ours.WhyNotMakeDefault(mine, A.Now)!.Code.ShouldBe("view.not-the-former");
        ours.WhyNotMakeDefault(ofContacts, A.Now)!.Code.ShouldBe("view.not-the-former");
        ours.WhyNotMakeDefault(Saved(new()), A.Now)!.Code.ShouldBe("view.not-the-former");
    }

    [Fact]
    public void The_default_stays_in_use_and_a_view_out_of_use_is_read_only()
    {
        var view = Saved(new());
        view.MakeDefault(null, A.Now);
        view.WhyNotDeactivate(A.Now)!.Code.ShouldBe("view.is-default");
        view.ClearDefault(A.Now);
        view.WhyNotClearDefault(A.Now)!.Code.ShouldBe("view.not-default");

        view.Deactivate(A.Now);

        view.State.ShouldBe(SavedViewState.Inactive);
        view.WhyNotRedefine(new(), A.Now).ShouldHaveSingleItem().Code.ShouldBe("view.inactive");
        view.WhyNotSet(SavedViewFields.Name, "Other")!.Code.ShouldBe("view.inactive");
        view.WhyNotMakeDefault(null, A.Now)!.Code.ShouldBe("view.inactive");
        view.WhyNotDeactivate(A.Now)!.Code.ShouldBe("view.not-now");
        view.Activate(A.Now);
        view.Status.ShouldBe(SavedViewStatus.Active);
    }

    [Fact]
    public void A_view_that_gets_another_owner_is_not_their_default()
    {
        var (ours, mine) = (Saved(new()), SavedView.CreatePersonal(New(), "Mine", "account", Me, new(), A.Now));
        ours.MakeDefault(null, A.Now);
        mine.MakeDefault(null, A.Now);

        ours.Assign(Me, A.Now);
        mine.Assign(UserId.New(A.Now.ToInstant()), A.Now);

        (ours.IsDefault, ours.DefaultOf).ShouldBe((true, "account"));
        (mine.IsDefault, mine.DefaultOf).ShouldBe((false, null));
    }

    [Fact]
    public void A_view_says_whose_it_is()
    {
        var mine = SavedView.CreatePersonal(New(), "Mine", " account ", Me, new(), A.Now);

        (mine.Kind, mine.Owner, mine.RecordType).ShouldBe((SavedViewKind.Personal, (OwnerId)Me, "account"));
        (Saved(new()).Kind, Saved(new()).Owner).ShouldBe((SavedViewKind.System, null));
        Should.Throw<RefusedException>(() => SavedView.Create(New(), " ", "account", new(), A.Now)).Error.Code.ShouldBe("field.required");
        Should.Throw<RefusedException>(() => SavedView.Create(New(), "View", " ", new(), A.Now)).Error.Code.ShouldBe("field.required");
    }

    private static SavedView Saved(ViewDefinition definition) => SavedView.Create(New(), "View", "account", definition, A.Now);

    private static SavedViewId New() => SavedViewId.New(A.Now.ToInstant());
}
