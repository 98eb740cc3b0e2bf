namespace CustomerModel.Tests.Kernel;

public sealed class DomainErrorTests
{
    private static readonly RecordRef Acme = new("account", new Guid("01890000-0000-7000-8000-000000000001"));

    [Fact]
    public void Two_errors_are_alike_when_code_record_and_fields_are()
    {
        var one = new DomainError("field.too-long", "Long.")
        {
            Fields = ["name"],
            Value = "a",
            Record = Acme,
        };

        one.ShouldBe(
            new DomainError("field.too-long", "Other words.")
            {
                Fields = ["name"],
                Value = "b",
                Record = Acme,
            }
        );
        one.ShouldNotBe(one with { Fields = ["sic"] });
        one.ShouldNotBe(one with { Record = null });
        one.GetHashCode().ShouldBe((one with { Value = "b" }).GetHashCode());
    }

    [Fact]
    public void The_value_is_never_part_of_what_is_logged()
    {
        var error = new DomainError("field.too-long", "The text is too long.")
        {
            Fields = ["name"],
            Value = "Anna Muster",
            Record = Acme,
        };

        error.ToString().ShouldNotContain("Anna");
        new RefusedException(error).Message.ShouldNotContain("Anna");
        error.ToString().ShouldContain("field.too-long");
        error.ToString().ShouldContain("name");
    }

    [Fact]
    public void A_refusal_carries_every_reason_and_shows_the_first()
    {
        var refusal = new RefusedException([new("a.b", "First."), new("c.d", "Second.")]);

        refusal.Error.Code.ShouldBe("a.b");
        refusal.Errors.Count.ShouldBe(2);
    }
}
