using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Puts another expression where a lambda has its parameter, so that no <c>Invoke</c> is needed.</summary>
internal sealed class ParameterSwap(ParameterExpression from, Expression to) : ExpressionVisitor
{
    /// <summary>The body of the lambda, about <paramref name="subject"/>.</summary>
    internal static Expression In(LambdaExpression lambda, Expression subject) =>
        ReferenceEquals(lambda.Parameters[0], subject) ? lambda.Body : new ParameterSwap(lambda.Parameters[0], subject).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => ReferenceEquals(node, from) ? to : node;
}
