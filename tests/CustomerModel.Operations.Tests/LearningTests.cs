using CustomerModel.Benchmarks;

namespace CustomerModel.Operations.Tests;

/// <summary>The weights are found without being told which pairs are duplicates.</summary>
public sealed class LearningTests
{
    private const int Rows = 4_000;
    private static readonly double[] Errors = [0.05, 0.15, 0.30];

    private static readonly MatchProfile Profile = new()
    {
        Compared =
        [
            new(MatchKind.Identifier) { CountsFrequency = false },
            new(MatchKind.Region),
            new(MatchKind.Postcode) { CountsFrequency = false },
            new(MatchKind.Text) { CountsFrequency = false },
        ],
        Keys = [new(new KeyPart(MatchKind.Text)), new(new KeyPart(MatchKind.Identifier))],
    };

    [Fact]
    public void What_was_planted_is_found_again()
    {
        var table = new MatchTable(
            Profile,
            MatchColumns.InOrder(MatchKind.Identifier, MatchKind.Region, MatchKind.Postcode, MatchKind.Text)
        );
        foreach (var row in Planted(seed: 20261129))
        {
            table.Add(row);
        }

        table.Learn(CancellationToken.None);

        for (var i = 0; i < Errors.Length; i++)
        {
            var learned = Math.Pow(2, table.Weights[WeightPlace.Of(i, 0, (int)Agreement.Exact)]) * Chance[i];
            learned.ShouldBe(1 - Errors[i], 0.03, $"attribute {i}");
        }

        (table.Weights.Duplicates * Rows).ShouldBe(Rows / 2, Rows * 0.02);
    }

    /// <summary>How often two strangers have a value alike.</summary>
    private static readonly double[] Chance = [1 / 500.0, 1 / 20.0, 1 / 100.0];

    /// <summary>Every row twice; each value is wrong in the second with a probability of its own, the text hardly ever.</summary>
    private static IEnumerable<string?[]> Planted(ulong seed)
    {
        var dice = new Dice(seed);
        for (var i = 0; i < Rows / 2; i++)
        {
            var row = Row(ref dice, i);
            var other = Row(ref dice, i);
            var copy = row.ToArray();
            for (var value = 0; value < Errors.Length; value++)
            {
                copy[value] = dice.Happens(Errors[value]) ? other[value] : row[value];
            }

            yield return row;
            yield return copy;
        }
    }

    private static string?[] Row(ref Dice dice, int number) =>
        [Word(dice.Below(500)), Word(dice.Below(20)), Word(dice.Below(100)), Word(number / 2)];

    /// <summary>Words of which no two are close.</summary>
    private static string Word(int number) =>
        new string((char)('a' + (number % 26)), 3)
        + new string((char)('a' + (number / 26 % 26)), 3)
        + new string((char)('a' + (number / 676)), 3);
}
