namespace CustomerModel.InMemory;

/// <summary>Evaluates over stored rows; a post-processing action of records sees copies only, so it waits for the scope.</summary>
internal sealed class StoredRowsEvaluator : InMemorySpecificationEvaluator
{
    public static StoredRowsEvaluator Instance { get; } = new();

    public override IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification) =>
        Evaluators.Aggregate(source, (rows, evaluator) => evaluator.Evaluate(rows, specification));
}
