using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Refuses in every store, memory included, what a database could not answer or would answer otherwise.</summary>
/// <remarks>
/// Members of a record that are no field; calls on text that fold case or count letters; arithmetic on stored amounts other than plus and minus (they are kept scaled);
/// order and search on text without a stored key, and order on decimals that are kept as text.
/// </remarks>
public sealed class QueryGuard : ExpressionVisitor
{
    private readonly RecordCatalogue _catalogue;
    private readonly RecordEntry _entry;
    private readonly HashSet<string> _members;

    private QueryGuard(RecordCatalogue catalogue, RecordEntry entry)
    {
        (_catalogue, _entry) = (catalogue, entry);
        _members = [.. entry.Columns.Select(field => ((MemberExpression)field.Path.Body).Member.Name), "Id"];
        _members.UnionWith(entry.Type.Parts.Select(part => ((MemberExpression)part.Path.Body).Member.Name));
    }

    /// <summary>Refuses what the stores would not answer alike.</summary>
    /// <exception cref="RefusedException"><c>query.not-translatable</c> or <c>query.not-searchable</c>, showing the part.</exception>
    public static void Demand<TRecord>(RecordCatalogue catalogue, ISpecification<TRecord> specification)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(specification);
        var guard = new QueryGuard(catalogue, catalogue.Of<TRecord>());
        foreach (var where in specification.WhereExpressions)
        {
            guard.Visit(where.Filter);
        }

        foreach (var search in specification.SearchCriterias)
        {
            guard.DemandSortable(search.Selector);
            guard.DemandFolded(search.Options, search.SearchTerm);
        }

        foreach (var order in specification.OrderExpressions)
        {
            guard.DemandSortable(order.KeySelector);
        }
    }

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is { } owner
            && typeof(Record).IsAssignableFrom(owner.Type)
            && IsOfRow(owner)
            && !_members.Contains(node.Member.Name)
        || node.Expression?.Type == typeof(string) && ReadsRow.In(node)
            ? throw Refused(node)
            : base.VisitMember(node);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        RelatedCall.Find(node) is { } related ? VisitRelated(node, related)
        : node.Method.DeclaringType == typeof(string) && ReadsRow.In(node) && !TextCalls.AreAnswered(node) ? throw Refused(node)
        : base.VisitMethodCall(node);

    /// <inheritdoc/>
    protected override Expression VisitBinary(BinaryExpression node) =>
        node.NodeType is ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo
        && IsDecimal(node.Type)
        && ReadsRow.In(node)
            ? throw Refused(node)
            : base.VisitBinary(node);

    /// <summary>A reference that can lead there, and a condition on the other record and on nothing else.</summary>
    private MethodCallExpression VisitRelated(MethodCallExpression node, RelatedCall related)
    {
        var other = _catalogue.Of(related.Other);
        var (pointing, named) = related.IsNamed ? (other, _entry) : (_entry, other);
        if (
            !pointing.References.Contains(related.Reference)
            || !related.Reference.LeadsTo(named.Type.Name)
            || related.Record is not ParameterExpression
            || ReadsRow.Outside(related.Where)
        )
        {
            throw Refused(node);
        }

        new QueryGuard(_catalogue, other).Visit(related.Where.Body);
        return node;
    }

    private void DemandSortable(LambdaExpression selector)
    {
        Visit(selector);
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : selector.Body;
        if (FieldAt(body) is { } field && !IsSortable(field))
        {
            throw new RefusedException(QueryErrors.NotSearchable(field));
        }

        // The stored key of a phone number is its digits, which say nothing of how it was typed.
        if (
            body is MemberExpression { Member.Name: nameof(PhoneNumber.Value), Expression: { } number }
            && number.Type == typeof(PhoneNumber)
        )
        {
            throw Refused(body);
        }
    }

    private void DemandFolded(SearchOptions options, string term)
    {
        if (options.HasFlag(SearchOptions.CaseSensitive))
        {
            throw new RefusedException(QueryErrors.NotTranslatable(term));
        }
    }

    private Field? FieldAt(Expression body) =>
        body is MemberExpression { Member: PropertyInfo member }
            ? _entry.Columns.FirstOrDefault(field => ((MemberExpression)field.Path.Body).Member.Name == member.Name)
                ?? (body is MemberExpression { Expression: MemberExpression inner } ? FieldAt(inner) : null)
            : CustomCall.KeyOf(body);

    private static bool IsSortable(Field field) => Criteria.CanSort(field);

    private static bool IsDecimal(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal);

    private static bool IsOfRow(Expression owner) => owner is ParameterExpression or UnaryExpression { Operand: ParameterExpression };

    private static RefusedException Refused(Expression node) => new(QueryErrors.NotTranslatable(node.ToString()));
}
