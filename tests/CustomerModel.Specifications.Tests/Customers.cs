using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

/// <summary>Generators with small domains, so that ties, nulls and matches are common.</summary>
public static class Customers
{
    private static readonly string?[] Names =
    [
        null,
        "",
        "anna",
        "Anna",
        "ANNA",
        "anton",
        "Bea",
        "bea",
        "Ärger",
        "ärger",
        "A\u0308rger",
        "50% off",
        "a_b",
        "[x]",
        "line\nbreak",
        "\uD83D\uDE00",
        "\uFF21",
        "straße",
        "z",
    ];

    public static readonly Gen<string?> Name = Gen.Elements(Names);

    public static readonly Gen<Customer> One =
        from id in Gen.Choose(0, 1_000)
        from name in Name
        from city in Name
        from age in Gen.Choose(0, 5)
        from revenue in Gen.Elements<decimal?>(null, 0, 1.5m, 2, 100)
        from active in Gen.Elements(true, false)
        from stage in Gen.Elements(Stage.Lead, Stage.Active, Stage.Lost)
        from day in Gen.Elements(0, 0, 1, 2, 3)
        select new Customer(id, name, age, revenue, active, stage, day == 0 ? null : new DateOnly(2026, 1, day)) { City = city };

    public static readonly Gen<Customer[]> Many =
        from size in Gen.Choose(0, 40)
        from some in Gen.ArrayOf(One, size)
        select some.Select((one, index) => one with { Id = index }).ToArray();
}
