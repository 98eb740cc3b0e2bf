namespace CustomerModel.InMemory;

/// <summary>Evaluates over stored rows; a post-processing action of records sees copies only, so it waits for the scope.</summary>
internal sealed class StoredRowsEvaluator : InMemorySpecificationEvaluator
{
    public override IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        var rows = source;
        foreach (var evaluator in Evaluators)
        {
            rows = evaluator.Evaluate(rows, specification);
        }

        return rows;
    }
}
