using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerModel.Architecture.Tests;

/// <summary>What every file and type of the packages keeps to.</summary>
public sealed class ShapeTests
{
    private static readonly HashSet<string> Tables =
    [
        "CurrencyTable.cs",
        "CallingCodes.cs",
        "CustomerFields.cs",
        "OpportunityFields.cs",
        "PhoneRules.cs",
    ];

    [Fact]
    public void A_file_fits_in_a_few_screens() =>
        Repository
            .Packages.SelectMany(Repository.SourcesOf)
            .Where(file => !Tables.Contains(Path.GetFileName(file)))
            .Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 250)
            .ShouldBeEmpty();

    [Fact]
    public void A_namespace_is_a_wing_of_the_house() =>
        PublicTypes()
            .Where(type => type.Namespace is null || !type.Namespace.StartsWith("CustomerModel", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_type_is_sealed_unless_it_is_meant_for_inheritance()
    {
        string[] open =
        [
            "OrderExpressionInfo`1",
            "Specification`1",
            "Specification`2",
            "SingleResultSpecification`1",
            "SingleResultSpecification`2",
        ];
        string[] openEvaluators = ["InMemorySpecificationEvaluator", "SpecificationEvaluator", "SpecificationValidator"];

        PublicTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Select(type => type.Name)
            .Except([.. open, .. openEvaluators])
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_default_of_every_public_struct_can_be_shown_and_compared()
    {
        foreach (var type in PublicTypes().Where(type => type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false }))
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);

            Should.NotThrow(() => value.ToString(), type.Name);
            value.Equals(RuntimeHelpers.GetUninitializedObject(type)).ShouldBeTrue(type.Name);
        }
    }

    [Fact]
    public void The_domain_remembers_nothing_between_calls() =>
        Repository
            .AssemblyOf("CustomerModel")
            .GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            )
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .ShouldBeEmpty();

    private static IEnumerable<Type> PublicTypes() =>
        Repository.Packages.SelectMany(package => Repository.AssemblyOf(package).GetExportedTypes());
}
