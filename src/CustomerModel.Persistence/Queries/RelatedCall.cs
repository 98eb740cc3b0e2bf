using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>A word of <see cref="Related"/> inside an expression, read.</summary>
/// <param name="Record">The record that is asked about.</param>
/// <param name="Other">The other kind of record.</param>
/// <param name="Reference">The field that refers.</param>
/// <param name="Where">What the other record meets.</param>
/// <param name="IsNamed">Whether the other record refers to this one; else this one to the other.</param>
public sealed record RelatedCall(Expression Record, Type Other, Field Reference, LambdaExpression Where, bool IsNamed)
{
    /// <summary>The word, or <see langword="null"/> when the expression is none.</summary>
    /// <exception cref="RefusedException">What it is asked with depends on the row.</exception>
    public static RelatedCall? Find(Expression expression)
    {
        if (
            expression is not MethodCallExpression { Arguments: [var record, var reference, var where] } call
            || call.Method.DeclaringType != typeof(Related)
        )
        {
            return null;
        }

        return !ReadsRow.In(reference) && LambdaOf(where) is { } condition
            ? new(
                Bare(record),
                call.Method.GetGenericArguments()[0],
                (Field)CustomCall.Evaluate(reference)!,
                condition,
                call.Method.Name == nameof(Related.IsNamedBy)
            )
            : throw new RefusedException(QueryErrors.NotTranslatable(expression.ToString()));
    }

    /// <summary>The same word with another condition.</summary>
    public MethodCallExpression With(LambdaExpression where) =>
        Expression.Call(
            typeof(Related),
            IsNamed ? nameof(Related.IsNamedBy) : nameof(Related.Names),
            [Other],
            Record,
            Expression.Constant(Reference, IsNamed ? typeof(Field<>).MakeGenericType(Other) : typeof(Field)),
            Expression.Quote(where)
        );

    private static LambdaExpression? LambdaOf(Expression where) =>
        where is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression quoted } ? quoted
        : ReadsRow.In(where) ? null
        : CustomCall.Evaluate(where) as LambdaExpression;

    private static Expression Bare(Expression record) =>
        record is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } ? Bare(inner) : record;
}
