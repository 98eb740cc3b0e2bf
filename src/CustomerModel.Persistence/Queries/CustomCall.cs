using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Recognises <c>record.Get(key)</c> inside an expression.</summary>
public static class CustomCall
{
    /// <summary>The key of the call, or <see langword="null"/> when the expression is none.</summary>
    /// <exception cref="RefusedException">The key depends on the row.</exception>
    public static Field? KeyOf(Expression expression) =>
        expression is MethodCallExpression { Method: { Name: "Get", DeclaringType: { } type }, Arguments: [_, var key] }
        && (type == typeof(CustomNumberMembers) || type == typeof(CustomTextMembers))
            ? (Field?)Evaluate(key) ?? throw new RefusedException(QueryErrors.NotTranslatable(expression.ToString()))
            : null;

    /// <summary>The value of an expression that reads no row, as far as it is made of constants and members.</summary>
    internal static object? Evaluate(Expression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field, Expression: null } => field.GetValue(null),
            MemberExpression { Member: PropertyInfo property, Expression: null } => property.GetValue(null),
            MemberExpression { Member: FieldInfo field, Expression: { } owner } => field.GetValue(Evaluate(owner)),
            MemberExpression { Member: PropertyInfo property, Expression: { } owner } => property.GetValue(Evaluate(owner)),
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } => Evaluate(inner),
            _ => null,
        };
}
