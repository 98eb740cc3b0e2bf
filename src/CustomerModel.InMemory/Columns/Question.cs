namespace CustomerModel.InMemory;

/// <summary>A part of criteria, asked of a block of rows at once: one bit for each row, 64 rows in a word.</summary>
internal abstract class Question
{
    /// <summary>Words of a block: its codes stay in the nearest cache while every part of the criteria looks at them.</summary>
    public const int Block = 64;

    /// <summary>What a row costs, by which the cheap parts go first; bytes read, roughly.</summary>
    public abstract int Cost { get; }

    /// <summary>Clears the bits of the rows for which the answer is no.</summary>
    /// <param name="word">Where the block begins among all words.</param>
    /// <param name="rows">At most <see cref="Block"/> words.</param>
    public abstract void Narrow(int word, Span<ulong> rows);

    protected static bool IsEmpty(ReadOnlySpan<ulong> rows) => !rows.ContainsAnyExcept(0UL);
}

/// <summary>The same answer for every row.</summary>
internal sealed class SameAnswer(bool answer) : Question
{
    public override int Cost => 0;

    public override void Narrow(int word, Span<ulong> rows)
    {
        if (!answer)
        {
            rows.Clear();
        }
    }
}

/// <summary>What is left by the first part is asked the second.</summary>
internal sealed class AllParts(IEnumerable<Question> parts) : Question
{
    private readonly Question[] _parts = [.. parts.OrderBy(part => part.Cost)];

    public override int Cost => _parts.Sum(part => part.Cost);

    public override void Narrow(int word, Span<ulong> rows)
    {
        foreach (var part in _parts)
        {
            if (IsEmpty(rows))
            {
                return;
            }

            part.Narrow(word, rows);
        }
    }
}

/// <summary>What the first part refuses is asked the second.</summary>
internal sealed class AnyPart(IEnumerable<Question> parts) : Question
{
    private readonly Question[] _parts = [.. parts.OrderBy(part => part.Cost)];

    public override int Cost => _parts.Sum(part => part.Cost);

    public override void Narrow(int word, Span<ulong> rows)
    {
        var open = (stackalloc ulong[Block])[..rows.Length];
        var asked = (stackalloc ulong[Block])[..rows.Length];
        rows.CopyTo(open);
        rows.Clear();
        foreach (var part in _parts)
        {
            if (IsEmpty(open))
            {
                return;
            }

            open.CopyTo(asked);
            part.Narrow(word, asked);
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] |= asked[i];
                open[i] &= ~asked[i];
            }
        }
    }
}

/// <summary>The rows for which the inner answer is no.</summary>
internal sealed class Otherwise(Question inner) : Question
{
    public override int Cost => inner.Cost;

    public override void Narrow(int word, Span<ulong> rows)
    {
        var asked = (stackalloc ulong[Block])[..rows.Length];
        rows.CopyTo(asked);
        inner.Narrow(word, asked);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] &= ~asked[i];
        }
    }
}
