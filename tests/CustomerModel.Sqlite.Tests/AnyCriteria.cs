namespace CustomerModel.Sqlite.Tests;

/// <summary>Criteria over the fields of a record, with values that are likely to be found.</summary>
internal static class AnyCriteria
{
    private static readonly string[] Fragments = ["a", "Ä", "ß", "SS", "😀", "%", "_", "[", "\\", "o'", "m\u00FC", "0721", "acme"];

    public static Criteria Of<TRecord>(RecordCatalogue catalogue, IReadOnlyList<TRecord> records, int seed)
        where TRecord : Record => Tree(catalogue.Of<TRecord>().Fields, records, new(seed), depth: 3);

    private static Criteria Tree<TRecord>(IReadOnlyList<Field> fields, IReadOnlyList<TRecord> records, AnyRecord random, int depth)
        where TRecord : Record =>
        (depth == 0 ? 3 : random.Next(6)) switch
        {
            0 => Criteria.All([.. Branches(fields, records, random, depth)]),
            1 => Criteria.Any([.. Branches(fields, records, random, depth)]),
            2 => Criteria.Not(Tree(fields, records, random, depth - 1)),
            _ => Leaf(fields, records, random),
        };

    private static IEnumerable<Criteria> Branches<TRecord>(
        IReadOnlyList<Field> fields,
        IReadOnlyList<TRecord> records,
        AnyRecord random,
        int depth
    )
        where TRecord : Record => Enumerable.Range(0, random.Next(4)).Select(_ => Tree(fields, records, random, depth - 1)).ToList();

    private static Criteria Leaf<TRecord>(IReadOnlyList<Field> fields, IReadOnlyList<TRecord> records, AnyRecord random)
        where TRecord : Record
    {
        while (true)
        {
            var field = random.Pick(fields);
            var op = random.Pick(Enum.GetValues<Operator>());
            try
            {
                return Criteria.Where(field, op, Values(field, op, records, random));
            }
            catch (RefusedException)
            {
                // Not every operator goes with every field; the next pair may.
            }
        }
    }

    private static object[] Values<TRecord>(Field field, Operator op, IReadOnlyList<TRecord> records, AnyRecord random)
        where TRecord : Record
    {
        return op switch
        {
            Operator.Missing or Operator.Present => [],
            Operator.InMonth => [1 + random.Next(12)],
            Operator.Contains or Operator.StartsWith or Operator.EndsWith => [random.Pick(Fragments)],
            Operator.Between => [Value(), Value()],
            Operator.In or Operator.NotIn => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Value())],
            _ => [Value()],
        };

        object Value() =>
            (random.Next(4) > 0 ? field.Read(random.Pick(records)) : null)
            ?? random.ValueOf(field)
            ?? throw new RefusedException(CriteriaErrors.ValueCount(field, op));
    }
}
