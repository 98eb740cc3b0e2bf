using System.Collections.Frozen;

namespace CustomerModel.Operations;

/// <summary>Given names that are used for one another; a short form may belong to several names.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, short[]>.AlternateLookup<ReadOnlySpan<char>> Families = Read();

    /// <summary>Whether one is a form of the other, or both of a third; folded names.</summary>
    public static bool Link(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Families.TryGetValue(left, out var mine) && Families.TryGetValue(right, out var theirs) && mine.AsSpan().ContainsAny(theirs);

    private static FrozenDictionary<string, short[]>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        NicknameTable
            .Families.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany((line, number) => line.Split(' ').Select(name => (name, number: (short)number)))
            .GroupBy(pair => pair.name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.number).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
