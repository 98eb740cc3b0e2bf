using System.Text;
using System.Text.RegularExpressions;
using CustomerModel.Activities;
using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Duplicates;
using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Views;

namespace CustomerModel.Architecture.Tests;

/// <summary>What the documents say is what the code does; <c>UPDATE_DOCS=1</c> writes them anew.</summary>
public sealed partial class DocumentTests
{
    /// <summary>Each page with the table its life cycle is drawn from.</summary>
    public static TheoryData<string> Pages => [.. Drawings.Keys];

    private static Dictionary<string, string> Drawings { get; } =
        new(StringComparer.Ordinal)
        {
            ["account"] = CustomerLifecycle.Table.ToMermaid(),
            ["contact"] = CustomerLifecycle.Table.ToMermaid(),
            ["product"] = ProductLifecycle.Table.ToMermaid(),
            ["pricelist"] = PriceListLifecycle.Table.ToMermaid(),
            ["discountlist"] = DiscountListLifecycle.Table.ToMermaid(),
            ["unitgroup"] = UnitGroupLifecycle.Table.ToMermaid(),
            ["lead"] = LeadLifecycle.Table.ToMermaid(),
            ["opportunity"] = OpportunityLifecycle.Table.ToMermaid(),
            ["quote"] = QuoteLifecycle.Table.ToMermaid(),
            ["order"] = OrderLifecycle.Table.ToMermaid(),
            ["relationshiprole"] = PartyRoleLifecycle.Table.ToMermaid(),
            ["connectionrole"] = PartyRoleLifecycle.Table.ToMermaid(),
            ["duplicaterule"] = DuplicateRuleLifecycle.Table.ToMermaid(),
            ["savedview"] = SavedViewLifecycle.Table.ToMermaid(),
            ["invoice"] = InvoiceLifecycle.Table.ToMermaid(),
            ["contract"] = ContractLifecycle.Table.ToMermaid(),
            ["case"] = CaseLifecycle.Table.ToMermaid(),
            ["sla"] = SlaLifecycle.Table.ToMermaid(),
            ["entitlement"] = EntitlementLifecycle.Table.ToMermaid(),
        };

    private static (string Kind, string Drawing)[] Activities { get; } =
    [
        ("Task", TaskActivityLifecycle.Table.ToMermaid()),
        ("Phone call", PhoneCallLifecycle.Table.ToMermaid()),
        ("Letter", LetterLifecycle.Table.ToMermaid()),
        ("Fax", FaxLifecycle.Table.ToMermaid()),
        ("E-mail", EmailLifecycle.Table.ToMermaid()),
        ("Appointment", AppointmentLifecycle.Table.ToMermaid()),
        ("Service activity", ServiceActivityLifecycle.Table.ToMermaid()),
    ];

    [Theory, MemberData(nameof(Pages))]
    public void A_life_cycle_is_drawn_from_its_table(string page) =>
        Matches(
            Path.Combine(Repository.Root, "docs", "aggregates", page + ".md"),
            text => Between(text, "```mermaid\n", "```", Drawings[page])
        );

    [Fact]
    public void The_life_cycle_of_every_kind_of_activity_is_drawn_from_its_table() =>
        Matches(
            Path.Combine(Repository.Root, "docs", "aggregates", "activity.md"),
            text =>
                Activities.Aggregate(
                    text,
                    (page, drawing) =>
                        page.IndexOf($"### {drawing.Kind}\n", StringComparison.Ordinal) is var at
                            ? page[..at] + Between(page[at..], "```mermaid\n", "```", drawing.Drawing)
                            : page
                )
        );

    [Fact]
    public void Every_error_stands_in_the_list_of_errors() => Matches(Path.Combine(Repository.Root, "docs", "errors.md"), _ => ErrorList());

    [Fact]
    public void The_table_of_cascades_is_the_one_that_is_followed() =>
        Matches(
            Path.Combine(Repository.Root, "docs", "cascades.md"),
            text => Between(text, "<!-- rows -->\n", "<!-- end -->", CascadeRows())
        );

    [Fact]
    public void Error_codes_are_dotted_and_lower_case() => Errors().Where(error => !Code().IsMatch(error.Code)).ShouldBeEmpty();

    private static string CascadeRows() =>
        "\n| parent | child | field | assign | share | reparent | delete | merge |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n"
        + string.Concat(
            CascadeTable.Default.Rows.Select(row =>
                $"| {row.Parent} | {row.Child} | `{row.Field}` | {Enum.GetValues<CascadeAction>().Select(row.Of).Aggregate("", (text, type) => text.Length == 0 ? $"{type}" : $"{text} | {type}")} |\n"
            )
        )
        + "\n";

    private static string ErrorList()
    {
        var text = new StringBuilder("# Errors\n\nEvery refusal and failure has a stable code. Generated from the `…Errors` classes.\n");
        foreach (var file in Errors().GroupBy(error => error.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(null, $"\n## {file.Key}\n\n| code | meaning |\n| --- | --- |\n");
            foreach (var error in file)
            {
                text.Append(null, $"| `{error.Code}` | {error.Meaning} |\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Class, string Code, string Meaning)> Errors() =>
        from package in Repository.Packages
        from file in Repository.SourcesOf(package).Order(StringComparer.Ordinal)
        where Path.GetFileName(file).EndsWith("Errors.cs", StringComparison.Ordinal)
        from Match match in Error().Matches(File.ReadAllText(file))
        select (Path.GetFileNameWithoutExtension(file), match.Groups[2].Value, Plain(match.Groups[1].Value));

    private static string Plain(string summary) =>
        Space()
            .Replace(Reference().Replace(summary.Replace("///", "", StringComparison.Ordinal), "`$1`"), " ")
            .Trim()
            .Replace("<c>", "`")
            .Replace("</c>", "`");

    private static void Matches(string path, Func<string, string> expected)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected(text));
        }

        File.ReadAllText(path).ShouldBe(expected(text));
    }

    private static string Between(string text, string start, string end, string middle)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[..from] + middle + text[text.IndexOf(end, from, StringComparison.Ordinal)..];
    }

    [GeneratedRegex(
        """<summary>((?:(?!<summary>).)*?)</summary>(?:(?!<summary>).)*?public static DomainError.*?"([a-z][a-z-]*(?:\.[a-z-]+)+)""",
        RegexOptions.Singleline,
        5000
    )]
    private static partial Regex Error();

    [GeneratedRegex("""^[a-z][a-z-]*(\.[a-z][a-z-]*)+$""", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("""<(?:see|paramref) (?:cref|name|langword)="(?:\w:)?([^"]+)"\s*/>""", RegexOptions.None, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("""\s+""", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
