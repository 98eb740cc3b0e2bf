using System.Text;

namespace CustomerModel.InMemory;

/// <summary>Text with a key: the different texts by key, then by themselves, as every store sorts them.</summary>
/// <param name="codes">The rank of each row's text.</param>
/// <param name="keys">The key of each text.</param>
/// <param name="texts">The texts; the heap of the keys itself where both are the same.</param>
internal sealed class TextColumn(Codes codes, TextHeap keys, TextHeap texts) : Column(codes, keys.Count)
{
    public override long Bytes => base.Bytes + keys.Bytes + (ReferenceEquals(keys, texts) ? 0 : texts.Bytes);

    protected override Question Compared(Operator op, Condition condition, RentedSets sets)
    {
        string[] given = [.. condition.Values.Select(value => SearchKeys.TextOf(condition.Field, value))];
        return !given.All(text => PlainText.IsClean(text))
            ? OneByOne(op, given, sets)
            : op switch
            {
                Operator.Contains or Operator.EndsWith => new TextSearch(Codes, keys, Key(given[0]), op == Operator.EndsWith, sets),
                Operator.In => InAny(given.Select(text => keys.EqualTo(Key(text))), sets),
                Operator.Between => Between(First(given[0], beyond: false), First(given[1], beyond: true)),
                Operator.Equal => Between(keys.EqualTo(Key(given[0]))),
                Operator.StartsWith => Between(keys.StartingWith(Key(given[0]))),
                Operator.Less => Between(0, First(given[0], beyond: false)),
                Operator.LessOrEqual => Between(0, First(given[0], beyond: true)),
                Operator.Greater => Between(First(given[0], beyond: true), Values),
                Operator.GreaterOrEqual => Between(First(given[0], beyond: false), Values),
                _ => throw new NotSupportedException(op.ToString()),
            };
    }

    private Question Between((int From, int To) ranks) => Between(ranks.From, ranks.To);

    private Question Between(int from, int to) => Codes.Between(from, to);

    private static byte[] Key(string text) => Encoding.UTF8.GetBytes(TextKey.Of(text));

    /// <summary>The first text that is not below the given one, or that is above it.</summary>
    private int First(string given, bool beyond)
    {
        var (low, high) = keys.EqualTo(Key(given));
        var text = Encoding.UTF8.GetBytes(given);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            var order = texts[middle].SequenceCompareTo(text);
            (low, high) = order < 0 || (beyond && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Half a character has no UTF-8; whoever asks for one is answered slowly.</summary>
    private Question OneByOne(Operator op, string[] given, RentedSets sets)
    {
        var set = sets.Rent(Values);
        for (var rank = 0; rank < Values; rank++)
        {
            if (Holds(op, Encoding.UTF8.GetString(texts[rank]), given))
            {
                set.Add(rank);
            }
        }

        return Codes.In(set);
    }

    private static bool Holds(Operator op, string text, string[] given) =>
        op switch
        {
            Operator.Equal or Operator.In => given.Any(one => Like.Matches(text, Like.Escape(one))),
            Operator.Contains => Like.Matches(text, Like.Contains(given[0])),
            Operator.StartsWith => Like.Matches(text, Like.StartsWith(given[0])),
            Operator.EndsWith => Like.Matches(text, Like.EndsWith(given[0])),
            Operator.Less => TextKey.Compare(text, given[0]) < 0,
            Operator.LessOrEqual => TextKey.Compare(text, given[0]) <= 0,
            Operator.Greater => TextKey.Compare(text, given[0]) > 0,
            Operator.GreaterOrEqual => TextKey.Compare(text, given[0]) >= 0,
            Operator.Between => TextKey.Compare(text, given[0]) >= 0 && TextKey.Compare(text, given[1]) <= 0,
            _ => throw new NotSupportedException(op.ToString()),
        };
}
