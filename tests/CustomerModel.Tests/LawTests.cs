using FsCheck.Fluent;

namespace CustomerModel.Tests;

public sealed class LawTests
{
    [Fact]
    public void A_law_that_does_not_hold_fails_and_names_its_seed() =>
        Should
            .Throw<Exception>(() => Law.ForAll(Gen.Choose(0, 100).ToArbitrary(), n => n < 50))
            .Message.ShouldMatch(@"Falsifiable.*\(\d+,\d+\)");
}
