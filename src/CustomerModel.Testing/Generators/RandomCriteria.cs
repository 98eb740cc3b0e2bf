using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Criteria over the fields of a record type that every store has to answer.</summary>
public static class RandomCriteria
{
    private const int Deepest = 3;

    /// <summary>Trees of all, any and not over every field and operator that go together; they shrink to their parts.</summary>
    /// <param name="entry">The record type, with the custom fields of the host.</param>
    /// <param name="records">Records whose values are asked for, so that some criteria hold; may be empty.</param>
    public static Arbitrary<Criteria> Over(RecordEntry entry, IReadOnlyList<Record> records)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(records);
        Field[] fields = [.. entry.Fields.Where(field => Operators(field).Length > 0)];
        var leaf = Gen.Elements(fields).SelectMany(field => On(field, records));
        return Arb.From(Tree(leaf, Deepest), Simpler);
    }

    /// <summary>The operators that go with a field.</summary>
    public static Operator[] Operators(Field field) => [.. Enum.GetValues<Operator>().Where(op => GoesWith(field, op))];

    /// <summary>One condition with one operator on one field.</summary>
    /// <exception cref="RefusedException">The operator does not go with the field.</exception>
    public static Gen<Criteria> On(Field field, Operator op, IReadOnlyList<Record> records)
    {
        ArgumentNullException.ThrowIfNull(field);
        return op switch
        {
            Operator.Missing or Operator.Present => Gen.Constant(Criteria.Where(field, op, [])),
            Operator.Between => Known(field, records).Two().Select(pair => Criteria.Where(field, op, [pair.Item1, pair.Item2])),
            Operator.In or Operator.NotIn => Gen.Choose(0, 3)
                .SelectMany(count => Known(field, records).ArrayOf(count))
                .Select(values => Criteria.Where(field, op, values)),
            Operator.Contains or Operator.StartsWith or Operator.EndsWith => Parts(field, records)
                .Select(part => Criteria.Where(field, op, [part])),
            Operator.InMonth => Gen.Choose(1, 12).Select(month => Criteria.Where(field, op, [month])),
            _ => Known(field, records).Select(value => Criteria.Where(field, op, [value])),
        };
    }

    private static Gen<Criteria> On(Field field, IReadOnlyList<Record> records) =>
        Gen.Elements(Operators(field)).SelectMany(op => On(field, op, records));

    private static Gen<Criteria> Tree(Gen<Criteria> leaf, int depth)
    {
        if (depth == 0)
        {
            return leaf;
        }

        var below = Tree(leaf, depth - 1);
        var some = Gen.Choose(0, 3).SelectMany(count => below.ArrayOf(count));
        return Gen.Frequency(
            (4, leaf),
            (2, some.Select(parts => Criteria.All(parts))),
            (2, some.Select(parts => Criteria.Any(parts))),
            (1, below.Select(Criteria.Not))
        );
    }

    private static IEnumerable<Criteria> Simpler(Criteria criteria) =>
        criteria switch
        {
            AllOf all => [.. all.Parts, .. Shorter(all.Parts).Select(parts => Criteria.All(parts))],
            AnyOf any => [.. any.Parts, .. Shorter(any.Parts).Select(parts => Criteria.Any(parts))],
            NotOf not => [not.Inner, .. Simpler(not.Inner).Select(Criteria.Not)],
            _ => [],
        };

    private static IEnumerable<Criteria[]> Shorter(IReadOnlyList<Criteria> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            yield return [.. parts.Take(i), .. parts.Skip(i + 1)];
            foreach (var simpler in Simpler(parts[i]))
            {
                yield return [.. parts.Take(i), simpler, .. parts.Skip(i + 1)];
            }
        }
    }

    private static Gen<object> Known(Field field, IReadOnlyList<Record> records)
    {
        object[] there = [.. records.Select(field.Read).OfType<object>()];
        var any = FieldValues.For(field).Generator;
        return there.Length == 0 ? any : Gen.Frequency((3, Gen.Elements(there)), (1, any));
    }

    private static Gen<string> Parts(Field field, IReadOnlyList<Record> records) =>
        from value in Known(field, records)
        let text = value.ToString()!
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, Math.Min(4, text.Length - start))
        let part = text.Substring(start, length)
        select PlainText.IsClean(part) ? part : "x";

    private static bool GoesWith(Field field, Operator op)
    {
        try
        {
            Criteria.Where(field, op, []);
            return true;
        }
        catch (RefusedException refusal)
        {
            return refusal.Error.Code != "criteria.operator-not-for-field";
        }
    }
}
