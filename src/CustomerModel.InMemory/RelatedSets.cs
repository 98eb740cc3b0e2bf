using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.InMemory;

/// <summary>Answers the words of <see cref="Related"/> once for all rows: by the ids that are named, or that may be named.</summary>
/// <param name="catalogue">What the host knows.</param>
/// <param name="rowsOf">The rows of another kind that meet a condition, as the session sees them.</param>
internal sealed class RelatedSets(RecordCatalogue catalogue, Func<RelatedCall, LambdaExpression, IEnumerable<Record>> rowsOf)
    : ExpressionVisitor
{
    private static readonly MethodInfo Contains = typeof(HashSet<Guid>).GetMethod(nameof(HashSet<>.Contains), [typeof(Guid)])!;
    private static readonly MethodInfo Holds = typeof(RelatedSets).GetMethod(
        nameof(NamesOneOf),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Whether a specification speaks one of the words.</summary>
    public static bool AreAskedBy<TRecord>(ISpecification<TRecord> specification) =>
        specification.WhereExpressions.Any(where => Search.In(where.Filter));

    public Expression<Func<TRecord, bool>> In<TRecord>(Expression<Func<TRecord, bool>> condition) => VisitAndConvert(condition, nameof(In));

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (RelatedCall.Find(node) is not { } related)
        {
            return base.VisitMethodCall(node);
        }

        var others = rowsOf(related, (LambdaExpression)Visit(related.Where));
        if (related.IsNamed)
        {
            var kind = catalogue.Of(related.Record.Type).Type.Name;
            var named = new HashSet<Guid>(
                others
                    .Select(other => TargetOf(related.Reference, other))
                    .OfType<RecordRef>()
                    .Where(named => named.Type == kind)
                    .Select(named => named.Id)
            );
            return Expression.Call(
                Expression.Constant(named),
                Contains,
                Expression.Property(Expression.Property(related.Record, "Id"), "Value")
            );
        }

        return Expression.Call(
            Holds,
            Expression.Constant(others.Select(other => other.Ref).ToHashSet()),
            Expression.Constant(related.Reference, typeof(Field)),
            Expression.Convert(related.Record, typeof(Record))
        );
    }

    private static bool NamesOneOf(HashSet<RecordRef> others, Field reference, Record record) =>
        TargetOf(reference, record) is { } named && others.Contains(named);

    private static RecordRef? TargetOf(Field reference, Record record) =>
        reference.Read(record) is { } value && RecordReference.TargetOf(reference, value) is var (type, id) ? new(type, id) : null;

    private sealed class Search : ExpressionVisitor
    {
        private bool _found;

        public static bool In(Expression expression)
        {
            var search = new Search();
            search.Visit(expression);
            return search._found;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            _found |= node.Method.DeclaringType == typeof(Related);
            return _found ? node : base.VisitMethodCall(node);
        }
    }
}
