using System.Text.RegularExpressions;

namespace CustomerModel.Architecture.Tests;

/// <summary>What a document shows as code stands somewhere in code that is compiled.</summary>
public sealed partial class SnippetTests
{
    public static TheoryData<string> Documents => ["README.md", .. Files("docs", "*.md"), .. Files("src", "README.md")];

    [Theory, MemberData(nameof(Documents))]
    public void Shows_only_what_compiles(string document)
    {
        var compiled = Compiled();
        foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, document))))
        {
            foreach (var part in Parts(block.Groups["code"].Value))
            {
                compiled.Any(text => text.Contains(part, StringComparison.Ordinal)).ShouldBeTrue(block.Value);
            }
        }
    }

    /// <summary>Statements that stand apart in the document may stand apart in the code.</summary>
    private static IEnumerable<string> Parts(string code) => code.Split("\n\n").Select(Bare).Where(part => part.Length > 0);

    private static List<string> Compiled() =>
        [
            .. Files("samples", "*.cs")
                .Concat(Files(Path.Combine("tests", "CustomerModel.Architecture.Tests", "Snippets"), "*.cs"))
                .Select(file => Bare(File.ReadAllText(Path.Combine(Repository.Root, file)))),
        ];

    /// <summary>Without comments, blanks and the commas that lists on several lines end with.</summary>
    private static string Bare(string code) => Blank().Replace(Comment().Replace(code, ""), "").Replace(",}", "}").Replace(",]", "]");

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("""(^|\s)//[^\n]*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("""\s+""", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
