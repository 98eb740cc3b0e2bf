namespace CustomerModel.Operations.Tests;

/// <summary>A profile that cannot mean anything is refused by a code.</summary>
public sealed class MatchProfileTests
{
    private static readonly MatchProfile Sound = new()
    {
        Compared = [new(MatchKind.FamilyName)],
        Keys = [new(new KeyPart(MatchKind.FamilyName))],
    };

    [Fact]
    public void A_profile_without_keys() => CodeOf(Sound with { Keys = [] }).ShouldBe("match.no-key");

    [Fact]
    public void A_key_without_parts() => CodeOf(Sound with { Keys = [new()] }).ShouldBe("match.empty-key");

    [Fact]
    public void A_key_of_what_is_not_compared() =>
        CodeOf(Sound with { Keys = [new(new KeyPart(MatchKind.Email))] }).ShouldBe("match.not-compared");

    [Fact]
    public void A_value_that_follows_one_behind_it() =>
        CodeOf(Sound with { Compared = [new(MatchKind.FamilyName) { Follows = MatchKind.City }, new(MatchKind.City)] })
            .ShouldBe("match.not-compared");

    [Fact]
    public void A_value_compared_twice() =>
        CodeOf(Sound with { Compared = [new(MatchKind.FamilyName), new(MatchKind.FamilyName)] }).ShouldBe("match.compared-twice");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_threshold_that_is_no_probability(double threshold) =>
        CodeOf(Sound with { Threshold = threshold }).ShouldBe("match.out-of-range");

    [Fact]
    public void Rows_that_have_nothing_of_it() =>
        Should
            .Throw<RefusedException>(() => new DuplicateIndex<int>(Sound, MatchColumns.InOrder(MatchKind.City)))
            .Error.Code.ShouldBe("match.nothing-compared");

    [Fact]
    public void A_column_that_is_not_there()
    {
        var refusal = Should.Throw<RefusedException>(() => MatchColumns.Of(["a", "b"], ("c", MatchKind.City)));

        (refusal.Error.Code, refusal.Error.Value).ShouldBe(("match.unknown-column", "c"));
    }

    [Fact]
    public void A_key_of_a_row_that_is_taken_or_unknown()
    {
        var index = new DuplicateIndex<int>(Sound, MatchColumns.InOrder(MatchKind.FamilyName));
        index.Add(1, ["Muster"]);

        Should.Throw<RefusedException>(() => index.Add(1, ["Muster"])).Error.Code.ShouldBe("match.key-taken");
        Should.Throw<RefusedException>(() => index.FindLike(2)).Error.Code.ShouldBe("match.no-such-row");
        Should.Throw<RefusedException>(() => index.Replace(2, ["Muster"])).Error.Code.ShouldBe("match.no-such-row");
    }

    [Fact]
    public void The_shipped_profiles_are_sound()
    {
        MatchProfile.Persons.Demand();
        MatchProfile.Organisations.Demand();
    }

    [Fact]
    public void A_level_that_is_not_told_apart_counts_as_the_next_lower()
    {
        var profile = Sound with
        {
            Compared = [new(MatchKind.GivenName) { Levels = [Agreement.Exact, Agreement.Close] }, new(MatchKind.FamilyName)],
        };
        var index = new DuplicateIndex<int>(profile, MatchColumns.InOrder(MatchKind.GivenName, MatchKind.FamilyName));
        index.Add(1, ["William", "Muster"]);
        index.Add(2, ["Bill", "Muster"]);

        index.Explain(1, 2).Evidence[0].Level.ShouldBe(Agreement.Close);
    }

    private static string CodeOf(MatchProfile profile) =>
        Should
            .Throw<RefusedException>(() =>
                new DuplicateIndex<int>(profile, MatchColumns.InOrder(MatchKind.GivenName, MatchKind.FamilyName, MatchKind.City))
            )
            .Error.Code;
}
