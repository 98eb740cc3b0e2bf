using System.Reflection;
using Xunit.Abstractions;

namespace CustomerModel.Contracts.Tests;

/// <summary>No store leaves a contract out, and none is listed as a gap.</summary>
public sealed class ComplianceTests(ITestOutputHelper output)
{
    private static readonly Type[] Stores =
    [
        .. typeof(ComplianceTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("ContractTests", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_store_runs_every_contract()
    {
        foreach (var store in Stores)
        {
            var names = Listed(store);

            output.WriteLine($"{store.Name}: {names.Count} contracts");
            names.ShouldBe(StoreContracts.All.Select(contract => contract.Name), store.Name);
        }

        Stores.Length.ShouldBe(3);
    }

    [Fact]
    public void A_contract_has_a_name_of_its_own() => StoreContracts.All.Select(contract => contract.Name).ShouldBeUnique();

    [Fact]
    public void Every_theme_of_contracts_is_run() =>
        typeof(StoreContracts)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Contracts", StringComparison.Ordinal) && type != typeof(StoreContracts))
            .Count()
            .ShouldBe(StoreContracts.All.Select(contract => contract.Name.Split(':')[0]).Distinct().Count());

    private static List<string> Listed(Type store)
    {
        var theory = store.GetMethods().Single(method => method.GetCustomAttribute<TheoryAttribute>() is { Skip: null });
        var source = theory.GetCustomAttribute<MemberDataAttribute>()!.GetData(theory);
        return [.. source.Select(row => (string)row[0])];
    }
}
