using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>What a column needs to know of the property behind a field.</summary>
internal static class FieldShape
{
    /// <summary>The property that the path of a column's field reaches.</summary>
    public static PropertyInfo PropertyOf(LambdaExpression path) => (PropertyInfo)((MemberExpression)path.Body).Member;

    /// <summary>Whether the property cannot be null: a struct that always has a value.</summary>
    public static bool IsNeverAbsent(Field field) =>
        PropertyOf(field.Path).PropertyType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null;
}
