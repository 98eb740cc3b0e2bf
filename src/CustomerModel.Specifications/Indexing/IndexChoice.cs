using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>The candidates that indexes offer for the criteria: of conditions that must all hold the fewest, of alternatives all.</summary>
internal sealed record IndexChoice<T>(SlotSet? Candidates, string Reason)
{
    internal static IndexChoice<T> None { get; } = new(null, "");

    /// <param name="set">Whose indexes.</param>
    /// <param name="specification">What is asked.</param>
    /// <param name="criteriaOnly">Whether the cursor plays no part.</param>
    /// <param name="most">More candidates than this are not worth listing one by one.</param>
    internal static IndexChoice<T> Of(IndexedSet<T> set, ISpecification<T> specification, bool criteriaOnly, int most)
    {
        if (set.Indexes is [])
        {
            return None;
        }

        var best = Best(set, specification, criteriaOnly, new(0, most, Columns: false));
        return best.Candidates is null && most >= set.Count / ColumnIndex.LeastShare
            ? Best(set, specification, criteriaOnly, new(0, most, Columns: true))
            : best;
    }

    private static IndexChoice<T> Best(IndexedSet<T> set, ISpecification<T> specification, bool criteriaOnly, Limits limits)
    {
        var best = None;
        foreach (var condition in Conditions(specification, criteriaOnly))
        {
            best = Fewer(best, Find(set, condition, limits with { Held = Limit(set, best) }));
        }

        foreach (var group in specification.SearchCriterias.GroupBy(search => search.SearchGroup))
        {
            var held = limits with { Held = Limit(set, best) };
            best = Fewer(best, group.Select(search => Ask(set, Question(search), held)).Aggregate(Either));
        }

        return best;
    }

    private static IEnumerable<Expression> Conditions(ISpecification<T> specification, bool criteriaOnly)
    {
        var conditions = specification.WhereExpressions.Select(where => where.Filter.Body);
        return !criteriaOnly && KeysetEvaluator.PredicateOf(specification, CursorFormat.Default) is { } behind
            ? conditions.Append(behind.Body)
            : conditions;
    }

    // Beyond this share of all rows a scan, which jumps less, is as fast.
    private static int Limit(IndexedSet<T> set, IndexChoice<T> best) =>
        Math.Min(best.Candidates?.Count ?? int.MaxValue, (set.Count / 4 * 3) + 1);

    private static IndexChoice<T> Find(IndexedSet<T> set, Expression node, Limits limits) =>
        node switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => Fewer(
                Find(set, both.Left, limits),
                Find(set, both.Right, limits)
            ),
            BinaryExpression { NodeType: ExpressionType.OrElse } either => Either(
                Find(set, either.Left, limits),
                Find(set, either.Right, limits)
            ),
            _ => Ask(set, KeyQuestionReader.Read(node), limits),
        };

    private static KeyQuestion? Question(SearchExpressionInfo<T> search) => KeyQuestionReader.Of(search.Selector.Body, search.Pattern);

    private static IndexChoice<T> Ask(IndexedSet<T> set, KeyQuestion? question, Limits limits)
    {
        var best = None;
        if (question is null)
        {
            return best;
        }

        foreach (var index in set.Indexes.Where(known => limits.MayAsk(known.Kind) && KeyPath.Same(known.Key.Body, question.Key)))
        {
            index.Ensure(set.Slots());
            var found = index.Find(question.Test, question.Value, Math.Min(limits.Held, limits.Listed));
            best = Fewer(best, found is null || found.Count > limits.Held ? None : new(found, index.Name));
        }

        return best;
    }

    private static IndexChoice<T> Fewer(IndexChoice<T> left, IndexChoice<T> right)
    {
        if (left.Candidates is not { } a || right.Candidates is not { } b)
        {
            return left.Candidates is null ? right : left;
        }

        var both = SlotSet.Both(a, b);
        return ReferenceEquals(both, a) ? left
            : ReferenceEquals(both, b) ? right
            : new(both, left.Reason == right.Reason ? left.Reason : $"{left.Reason} and {right.Reason}");
    }

    private static IndexChoice<T> Either(IndexChoice<T> left, IndexChoice<T> right) =>
        left.Candidates is { } a && right.Candidates is { } b
            ? new(SlotSet.Either(a, b), left.Reason == right.Reason ? left.Reason : $"{left.Reason} or {right.Reason}")
            : None;

    /// <summary>More candidates than these are of no use.</summary>
    /// <param name="Held">Of those an index holds as a set.</param>
    /// <param name="Listed">Of those it has to list one by one.</param>
    /// <param name="Columns">Whether columns are asked, which look at every key.</param>
    private readonly record struct Limits(int Held, int Listed, bool Columns)
    {
        internal bool MayAsk(IndexKind kind) => Columns || kind != IndexKind.Column;
    }
}
