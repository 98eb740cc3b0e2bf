using System.Globalization;
using System.Text;

namespace CustomerModel.Operations;

/// <summary>Why two rows are one, or are not: the evidence of each attribute in bits, each of which doubles the odds.</summary>
/// <param name="Evidence">In the order of the profile.</param>
/// <param name="Prior">What any pair begins with: how rare duplicates are among all pairs.</param>
/// <param name="Kinship">What is taken back of the evidence that relatives share as well; zero or less.</param>
/// <param name="Bits">The sum of all.</param>
public sealed record MatchExplanation(IReadOnlyList<MatchEvidence> Evidence, double Prior, double Kinship, double Bits)
{
    /// <summary>How likely it is that the two are one, from 0 to 1.</summary>
    public double Probability => MatchWeights.ProbabilityOf(Bits);

    /// <summary>A table for a person to read; it holds the values, which are personal.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var told = Evidence.Where(line => line.Level != Agreement.Missing || line.Left.Length + line.Right.Length > 0).ToList();
        var (left, right) = (Width(told.Select(line => line.Left)), Width(told.Select(line => line.Right)));
        foreach (var line in told)
        {
            Append(text, $"{line.Kind}", $"{Cell(line.Left, left)} | {Cell(line.Right, right)} | {Words(line.Level), -9}", line.Bits);
        }

        var width = left + right + 15;
        Append(text, "any two rows", new string(' ', width), Prior);
        if (Kinship < -0.05)
        {
            Append(text, "kin share that", new string(' ', width), Kinship);
        }

        Append(text, "sum", string.Create(CultureInfo.InvariantCulture, $"probability {Probability:0.0000}").PadRight(width), Bits);
        return text.ToString().TrimEnd('\n');
    }

    private static int Width(IEnumerable<string> values) => Math.Clamp(values.Max(value => (int?)value.Length) ?? 0, 1, 28);

    private static string Cell(string value, int width) => (value.Length > width ? value[..width] : value).PadRight(width);

    private static string Words(Agreement level) => level == Agreement.Missing ? "" : $"{level}".ToLowerInvariant();

    private static void Append(StringBuilder text, string name, string middle, double bits) =>
        text.Append(CultureInfo.InvariantCulture, $"{name, -16} | {middle} | {bits, 6:+0.0;-0.0;0.0}\n");
}

/// <summary>What one attribute says.</summary>
/// <param name="Kind">The attribute.</param>
/// <param name="Left">The folded value of one row; empty if it has none, several ones with commas between them.</param>
/// <param name="Right">That of the other.</param>
/// <param name="Level">How they agree.</param>
/// <param name="Bits">For the two being one, or below zero against it.</param>
public sealed record MatchEvidence(MatchKind Kind, string Left, string Right, Agreement Level, double Bits);
