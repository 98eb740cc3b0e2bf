using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>What a column needs to know of the property behind a field.</summary>
internal static class FieldShape
{
    /// <summary>The property that the path of a column's field reaches.</summary>
    public static PropertyInfo PropertyOf(LambdaExpression path) => (PropertyInfo)((MemberExpression)path.Body).Member;

    /// <summary>
    /// Whether no stored record is without it: a struct that always has a value, what the record does not exist without, or
    /// a moment that every commit stamps. An index serves both directions only where nulls need no place.
    /// </summary>
    public static bool IsNeverAbsent(Field field) =>
        (PropertyOf(field.Path).PropertyType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null)
        || (typeof(Record).IsAssignableFrom(field.Owner) && (field.Required || field.Name is "createdon" or "modifiedon"));
}
