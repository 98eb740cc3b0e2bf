using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Turns criteria into one lambda that memory and SQL answer alike.</summary>
/// <remarks>Text becomes <see cref="Like.Matches"/> and <see cref="TextKey.Compare"/>, which SQL stores recognise and ask of the stored key.</remarks>
internal sealed class CriteriaExpressions
{
    private static readonly MethodInfo Matches = typeof(Like).GetMethod(nameof(Like.Matches), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo Compare = typeof(TextKey).GetMethod(nameof(TextKey.Compare), [typeof(string), typeof(string)])!;
    private readonly ParameterExpression _record;

    private CriteriaExpressions(Type record) => _record = Expression.Parameter(record, "record");

    public static Expression<Func<TRecord, bool>> Of<TRecord>(Criteria criteria)
        where TRecord : Record
    {
        var build = new CriteriaExpressions(typeof(TRecord));
        return Expression.Lambda<Func<TRecord, bool>>(build.Body(criteria), build._record);
    }

    private Expression Body(Criteria criteria) =>
        criteria switch
        {
            AllOf all => Join(all.Parts, Expression.AndAlso, true),
            AnyOf any => Join(any.Parts, Expression.OrElse, false),
            NotOf not => Expression.Not(Body(not.Inner)),
            Condition condition => Single(condition),
            _ => throw new NotSupportedException(criteria.GetType().Name),
        };

    private Expression Join(IReadOnlyList<Criteria> parts, Func<Expression, Expression, Expression> join, bool none) =>
        parts.Count == 0 ? Expression.Constant(none) : parts.Select(Body).Aggregate(join);

    private Expression Single(Condition condition)
    {
        var path = condition.Field.Path;
        var value = Replace.In(path.Body, path.Parameters[0], _record);
        return condition.Operator switch
        {
            Operator.Missing => IsMissing(value),
            Operator.Present => Expression.Not(IsMissing(value)),
            Operator.InMonth => InMonth(value, (int)condition.Values[0]),
            _ when condition.IsText => OnText(condition, AsText(value)),
            _ => OnValue(condition, value),
        };
    }

    private static Expression OnText(Condition condition, Expression text)
    {
        var given = condition.Values.Select(value => SearchKeys.TextOf(condition.Field, value)).ToArray();
        return condition.Operator switch
        {
            Operator.Equal => Alike(text, Escaped(given[0])),
            Operator.NotEqual => Expression.Not(Alike(text, Escaped(given[0]))),
            Operator.In => AnyLike(text, given),
            Operator.NotIn => Expression.Not(AnyLike(text, given)),
            Operator.Contains => Alike(text, Like.Contains(given[0])),
            Operator.StartsWith => Alike(text, Like.StartsWith(given[0])),
            Operator.EndsWith => Alike(text, Like.EndsWith(given[0])),
            Operator.Between => Expression.AndAlso(
                Ordered(ExpressionType.GreaterThanOrEqual, text, given[0]),
                Ordered(ExpressionType.LessThanOrEqual, text, given[1])
            ),
            var op => Ordered(Comparison(op), text, given[0]),
        };
    }

    private static Expression OnValue(Condition condition, Expression value)
    {
        var given = condition.Values;
        return condition.Operator switch
        {
            Operator.In or Operator.NotIn => given
                .Select(one => Compared(ExpressionType.Equal, value, one))
                .Aggregate((Expression)Expression.Constant(false), Expression.OrElse)
                is var any
            && condition.Operator == Operator.In
                ? any
                : Expression.Not(any),
            Operator.Between => Expression.AndAlso(
                Compared(ExpressionType.GreaterThanOrEqual, value, given[0]),
                Compared(ExpressionType.LessThanOrEqual, value, given[1])
            ),
            var op => Compared(Comparison(op), value, given[0]),
        };
    }

    private static BinaryExpression Compared(ExpressionType comparison, Expression value, object given) =>
        Expression.MakeBinary(comparison, value, Expression.Constant(given, value.Type), liftToNull: false, method: null);

    private static BinaryExpression Ordered(ExpressionType comparison, Expression text, string given) =>
        Expression.AndAlso(
            Expression.NotEqual(text, Expression.Constant(null, typeof(string))),
            Expression.MakeBinary(comparison, Expression.Call(Compare, text, Expression.Constant(given)), Expression.Constant(0))
        );

    private static MethodCallExpression Alike(Expression text, string pattern) =>
        Expression.Call(Matches, text, Expression.Constant(pattern));

    private static Expression AnyLike(Expression text, string[] given) =>
        given.Select(one => (Expression)Alike(text, Escaped(one))).Aggregate((Expression)Expression.Constant(false), Expression.OrElse);

    private static string Escaped(string text) => Like.Escape(text);

    /// <summary>The text by which a value of text is compared: of a phone number the one it dials.</summary>
    internal static Expression AsText(Expression value) =>
        value.Type == typeof(string)
            ? value
            : Expression.Condition(
                Expression.Equal(value, Expression.Constant(null, value.Type)),
                Expression.Constant(null, typeof(string)),
                Expression.Property(value, value.Type == typeof(PhoneNumber) ? nameof(PhoneNumber.Key) : nameof(EmailAddress.Value))
            );

    private static Expression IsMissing(Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Constant(false)
            : Expression.Equal(value, Expression.Constant(null, value.Type));

    private static BinaryExpression InMonth(Expression date, int month) =>
        Expression.AndAlso(
            Expression.NotEqual(date, Expression.Constant(null, date.Type)),
            Expression.Equal(
                Expression.Property(Expression.Property(date, nameof(Nullable<>.Value)), nameof(LocalDate.Month)),
                Expression.Constant(month)
            )
        );

    private static ExpressionType Comparison(Operator op) =>
        op switch
        {
            Operator.Equal => ExpressionType.Equal,
            Operator.NotEqual => ExpressionType.NotEqual,
            Operator.Less => ExpressionType.LessThan,
            Operator.LessOrEqual => ExpressionType.LessThanOrEqual,
            Operator.Greater => ExpressionType.GreaterThan,
            Operator.GreaterOrEqual => ExpressionType.GreaterThanOrEqual,
            _ => throw new NotSupportedException(op.ToString()),
        };
}
