namespace CustomerModel.InMemory;

/// <summary>One field of all records: for each row the rank of its value among the different values there are.</summary>
/// <remarks>A rank stands for the order as well, so a comparison of values is a comparison of ranks. What is absent has the rank after the last.</remarks>
internal abstract class Column(Codes codes, int values)
{
    public Codes Codes => codes;

    /// <summary>How many different values there are, and the rank of what is absent.</summary>
    public int Values => values;

    public virtual long Bytes => codes.Bytes;

    public Question Ask(Condition condition, RentedSets sets) =>
        condition.Operator switch
        {
            Operator.Missing => codes.Between(values, values + 1),
            Operator.Present => codes.Between(0, values),
            Operator.NotEqual => new Otherwise(Compared(Operator.Equal, condition, sets)),
            Operator.NotIn => new Otherwise(Compared(Operator.In, condition, sets)),
            var op => Compared(op, condition, sets),
        };

    /// <summary>Which rows have a value that compares so.</summary>
    protected abstract Question Compared(Operator op, Condition condition, RentedSets sets);

    /// <summary>Which rows have a rank in one of the ranges, which lie anyhow.</summary>
    protected Question InAny(IEnumerable<(int From, int To)> ranges, RentedSets sets)
    {
        var set = sets.Rent(values);
        foreach (var (from, to) in ranges)
        {
            set.Add(from, to);
        }

        return codes.In(set);
    }
}
