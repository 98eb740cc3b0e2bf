using System.Text.RegularExpressions;

namespace CustomerModel.Architecture.Tests;

/// <summary>Who may see whom: references go down, never sideways.</summary>
public sealed partial class PackageTests
{
    private static readonly Dictionary<string, (int Level, string[] Libraries)> Table = new(StringComparer.Ordinal)
    {
        ["CustomerModel"] = (1, ["NodaTime"]),
        ["CustomerModel.Specifications"] = (1, []),
        ["CustomerModel.Persistence"] = (
            2,
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions"]
        ),
        ["CustomerModel.Operations"] = (3, []),
        ["CustomerModel.Import"] = (4, []),
        ["CustomerModel.DependencyInjection"] = (
            4,
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions"]
        ),
        ["CustomerModel.InMemory"] = (5, []),
        ["CustomerModel.EntityFrameworkCore"] = (5, ["Microsoft.EntityFrameworkCore.Relational"]),
        ["CustomerModel.PostgreSql"] = (6, ["Npgsql", "Npgsql.EntityFrameworkCore.PostgreSQL"]),
        ["CustomerModel.Sqlite"] = (6, ["Microsoft.EntityFrameworkCore.Sqlite"]),
        ["CustomerModel.Import.Csv"] = (5, ["CsvHelper"]),
        ["CustomerModel.Tool"] = (7, ["Microsoft.Extensions.DependencyInjection", "System.CommandLine"]),
        ["CustomerModel.Testing"] = (6, ["FsCheck", "Microsoft.Extensions.DependencyInjection"]),
    };

    [Fact]
    public void Every_package_stands_in_the_table() => Repository.Packages.ShouldBe(Table.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_package_references_only_what_lies_below_it() =>
        Repository
            .Packages.SelectMany(package => OurReferences(package).Select(target => (package, target)))
            .Where(pair => Table[pair.target].Level >= Table[pair.package].Level)
            .ShouldBeEmpty();

    [Fact]
    public void A_package_references_only_the_libraries_it_is_there_for() =>
        Repository
            .Packages.SelectMany(package =>
                Libraries(package).Except(Table[package].Libraries).Select(library => $"{package} -> {library}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_package_says_what_it_is_for() =>
        Repository
            .Packages.Where(package => !Repository.ProjectOf(package).Contains("<Description>", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IEnumerable<string> OurReferences(string package) =>
        ProjectReference().Matches(Repository.ProjectOf(package)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Libraries(string package) =>
        PackageReference().Matches(Repository.ProjectOf(package)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""ProjectReference Include="[^"]*/([^/"]+)\.csproj""", RegexOptions.None, 1000)]
    private static partial Regex ProjectReference();

    [GeneratedRegex("""PackageReference Include="([^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex PackageReference();
}
