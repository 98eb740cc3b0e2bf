using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Reads <c>record.Parts.Where(p =&gt; p.Number == n).Select(p =&gt; p.Value).FirstOrDefault()</c>, how fields of numbered parts are reached.</summary>
internal static class PartPaths
{
    /// <summary>The selected value as a lambda from the part, or <see langword="null"/> when the call is none of the kind.</summary>
    public static LambdaExpression? Selected(MethodCallExpression call) =>
        call is { Method: { Name: nameof(Enumerable.FirstOrDefault), DeclaringType: { } owner }, Arguments: [MethodCallExpression select] }
        && owner == typeof(Enumerable)
        && select is { Method.Name: nameof(Enumerable.Select), Arguments: [_, var selector] }
            ? Unquoted(selector)
            : null;

    /// <summary>The same call that selects something else of the part.</summary>
    public static Expression WithSelected(MethodCallExpression call, LambdaExpression selector)
    {
        var select = (MethodCallExpression)call.Arguments[0];
        Type[] types = [selector.Parameters[0].Type, selector.ReturnType];
        var selected = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), types, select.Arguments[0], selector);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.FirstOrDefault), [selector.ReturnType], selected);
    }

    private static LambdaExpression? Unquoted(Expression expression) =>
        expression as LambdaExpression ?? (expression as UnaryExpression)?.Operand as LambdaExpression;
}
