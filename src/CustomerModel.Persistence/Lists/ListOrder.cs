using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>The order of a list as keys that every store sorts and pages by alike.</summary>
internal static class ListOrder
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(double),
        typeof(LocalDate),
        typeof(Instant),
    ];

    /// <summary>Whether a list can be sorted by the field: text, numbers, dates, moments, flags and choices; ids have no order that says anything.</summary>
    public static bool Allows(Field field) => Criteria.CanSort(field) && IsOrdered(field);

    /// <summary>Adds the keys to a specification that has none.</summary>
    public static void AddTo<TRecord>(Specification<TRecord> specification, IEnumerable<(Field Field, bool IsDescending)> keys)
        where TRecord : Record
    {
        IOrderedSpecificationBuilder<TRecord>? chain = null;
        foreach (var (field, isDescending) in keys)
        {
            var key = KeyOf<TRecord>(field);
            chain = chain is null
                ? isDescending
                    ? specification.Query.OrderByDescending(key)
                    : specification.Query.OrderBy(key)
                : isDescending
                    ? chain.ThenByDescending(key)
                    : chain.ThenBy(key);
        }
    }

    private static Expression<Func<TRecord, object?>> KeyOf<TRecord>(Field field)
    {
        var path = field.Path;
        var key =
            field.ValueType == typeof(bool) ? OfPresent(path.Body, Flag)
            : IsChoice(field) ? OfPresent(path.Body, option => Expression.Property(option, nameof(IOption<>.Code)))
            : Criteria.CanSearch(field) ? CriteriaExpressions.AsText(path.Body)
            : path.Body;
        return Expression.Lambda<Func<TRecord, object?>>(
            key.Type.IsValueType ? Expression.Convert(key, typeof(object)) : key,
            path.Parameters
        );
    }

    /// <summary>Flags compare in no database alike, numbers do.</summary>
    private static ConditionalExpression Flag(Expression flag) =>
        Expression.Condition(flag, Expression.Constant(1), Expression.Constant(0));

    /// <summary>A number made of the value, absent where that is.</summary>
    private static Expression OfPresent(Expression value, Func<Expression, Expression> number)
    {
        if (Nullable.GetUnderlyingType(value.Type) is null)
        {
            return number(value);
        }

        var isAbsent = Expression.Equal(value, Expression.Constant(null, value.Type));
        var there = Expression.Convert(number(Expression.Property(value, nameof(Nullable<>.Value))), typeof(int?));
        return Expression.Condition(isAbsent, Expression.Constant(null, typeof(int?)), there);
    }

    private static bool IsOrdered(Field field) =>
        Criteria.CanSearch(field) || field.ValueType.IsEnum || IsChoice(field) || Plain.Contains(field.ValueType);

    /// <summary>A choice of the record itself: no database reads the code of one out of a part.</summary>
    private static bool IsChoice(Field field) => field.Options is not null && (field.IsColumn || field.IsCustom);
}
