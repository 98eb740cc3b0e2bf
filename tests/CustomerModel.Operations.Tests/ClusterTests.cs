namespace CustomerModel.Operations.Tests;

/// <summary>Pairs become clusters, and chains do not.</summary>
public sealed class ClusterTests
{
    [Fact]
    public void Pairs_of_one_person_come_together() => Of((1, 2, 9), (2, 3, 8), (1, 3, 7)).ShouldBe(["1 2 3"]);

    [Fact]
    public void The_surest_pairs_go_first_and_a_chain_is_cut_at_its_weakest() =>
        Of((1, 2, 9), (2, 3, 1), (3, 4, 9)).ShouldBe(["1 2", "3 4"]);

    [Fact]
    public void Half_of_the_pairs_are_enough() => Of((1, 2, 9), (2, 3, 5)).ShouldBe(["1 2 3"]);

    [Fact]
    public void The_order_of_the_pairs_does_not_matter() => Of((3, 4, 9), (2, 3, 1), (7, 9, 2), (1, 2, 9)).ShouldBe(["1 2", "3 4", "7 9"]);

    private static List<string> Of(params (int First, int Second, double Bits)[] pairs)
    {
        var known = pairs.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Bits);
        return DuplicateClusters.Of(pairs, Bits, 0).ConvertAll(cluster => string.Join(' ', cluster));

        double Bits(int one, int other) => known.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)), -5);
    }
}
