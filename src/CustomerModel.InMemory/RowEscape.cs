using System.Linq.Expressions;

namespace CustomerModel.InMemory;

/// <summary>Whether a selector yields more of the row than values, so that it has to be given a copy.</summary>
internal sealed class RowEscape : ExpressionVisitor
{
    private bool _escapes;

    private RowEscape() { }

    public static bool In(LambdaExpression? selector)
    {
        var search = new RowEscape();
        search.Visit(selector?.Body);
        return search._escapes;
    }

    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is ParameterExpression ? node : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        CustomCall.KeyOf(node) is not null && node.Arguments[0] is ParameterExpression ? node : base.VisitMethodCall(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _escapes |= typeof(Record).IsAssignableFrom(node.Type);
        return node;
    }
}
