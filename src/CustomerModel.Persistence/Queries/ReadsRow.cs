using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>Tells whether an expression depends on the row, or is a constant of the query.</summary>
internal sealed class ReadsRow : ExpressionVisitor
{
    private bool _found;

    public static bool In(Expression expression)
    {
        var visitor = new ReadsRow();
        visitor.Visit(expression);
        return visitor._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found = true;
        return node;
    }
}
