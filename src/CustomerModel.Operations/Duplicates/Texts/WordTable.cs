using System.Collections.Frozen;

namespace CustomerModel.Operations;

/// <summary>Words and what they stand for, folded; asked without allocation.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="lines">One line for each word: the word, a colon, the ways it is abbreviated.</param>
    public WordTable(string lines) =>
        _words = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .SelectMany(line => line[1].Split(' ').Select(shorter => (shorter, line[0])))
            .ToFrozenDictionary(pair => pair.shorter, pair => pair.Item2, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word stands for: itself when the table does not know it; empty when it says nothing.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var whole) ? whole : word;
}
