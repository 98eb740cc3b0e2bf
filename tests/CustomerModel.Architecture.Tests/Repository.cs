using System.Reflection;

namespace CustomerModel.Architecture.Tests;

/// <summary>The repository as the tests see it: files, projects, assemblies.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Names of the packages, by the folders of src.</summary>
    public static IReadOnlyList<string> Packages { get; } =
    [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static Assembly AssemblyOf(string package) => Assembly.Load(package);

    public static string ProjectOf(string package) => File.ReadAllText(Path.Combine(Root, "src", package, package + ".csproj"));

    public static IEnumerable<string> SourcesOf(string package) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "src", package), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CustomerModel.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);
}
