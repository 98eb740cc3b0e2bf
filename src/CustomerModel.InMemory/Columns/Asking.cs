using System.Numerics;

namespace CustomerModel.InMemory;

/// <summary>One question to a snapshot, answered block by block: <see cref="Next"/>, then the rows of the block.</summary>
internal sealed class Asking : IDisposable
{
    private readonly ulong[] _found = new ulong[Question.Block];
    private readonly RentedSets _sets = new();
    private readonly Question _question;
    private readonly int _rows;
    private int _next;

    /// <exception cref="RefusedException">A field has no column.</exception>
    public Asking(Dictionary<Field, Column> columns, Criteria criteria, int rows)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        (_question, _rows) = (Of(columns, criteria), rows);
    }

    /// <summary>How many rows of the block are asked for.</summary>
    public int Found
    {
        get
        {
            var count = 0;
            foreach (var word in _found)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Goes on to the next block.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        var left = _rows - (_next << 6);
        if (left <= 0)
        {
            return false;
        }

        var words = _found.AsSpan(0, Math.Min(Question.Block, (left + 63) >> 6));
        _found.AsSpan(words.Length).Clear();
        words.Fill(ulong.MaxValue);
        if (left < words.Length << 6)
        {
            words[^1] = ulong.MaxValue >> (-left & 63);
        }

        _question.Narrow(_next, words);
        _next += words.Length;
        return true;
    }

    /// <summary>The rows of the block that are asked for, in order.</summary>
    public Rows GetEnumerator() => new(_found, ((_next - 1) / Question.Block * Question.Block) << 6);

    public void Dispose() => _sets.Dispose();

    private Question Of(Dictionary<Field, Column> columns, Criteria criteria) =>
        criteria switch
        {
            AllOf all => new AllParts(all.Parts.Select(part => Of(columns, part))),
            AnyOf any => new AnyPart(any.Parts.Select(part => Of(columns, part))),
            NotOf not => new Otherwise(Of(columns, not.Inner)),
            Condition condition => columns.TryGetValue(condition.Field, out var column)
                ? column.Ask(condition, _sets)
                : throw new RefusedException(ColumnErrors.FieldAbsent(condition.Field)),
            _ => throw new NotSupportedException(criteria.GetType().Name),
        };

    /// <summary>Walks the bits of a block.</summary>
    public struct Rows(ulong[] words, int first)
    {
        private int _word = -1;
        private ulong _rest;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_word == words.Length)
                {
                    return false;
                }

                _rest = words[_word];
            }

            Current = first + (_word << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
