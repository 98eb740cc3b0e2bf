using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>Tells whether an expression depends on the row, or is a constant of the query.</summary>
internal sealed class ReadsRow : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _bound = [];
    private readonly bool _knowsBound;
    private bool _found;

    private ReadsRow(bool knowsBound) => _knowsBound = knowsBound;

    public static bool In(Expression expression)
    {
        var visitor = new ReadsRow(knowsBound: false);
        visitor.Visit(expression);
        return visitor._found;
    }

    /// <summary>Whether a lambda depends on a row beside those it is given.</summary>
    public static bool Outside(LambdaExpression lambda)
    {
        var visitor = new ReadsRow(knowsBound: true);
        visitor.Visit(lambda);
        return visitor._found;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _bound.UnionWith(_knowsBound ? node.Parameters : []);
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= !_bound.Contains(node);
        return node;
    }
}
