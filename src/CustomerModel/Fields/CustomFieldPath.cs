using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel;

/// <summary>Builds <c>record =&gt; record.Get(key)</c>.</summary>
internal static class CustomFieldPath
{
    private static readonly MethodInfo OfStruct = Definition(typeof(CustomNumberMembers));
    private static readonly MethodInfo OfClass = Definition(typeof(CustomTextMembers));

    public static LambdaExpression Of<TRecord, TValue>(CustomField<TRecord, TValue> key)
        where TRecord : Record
        where TValue : notnull
    {
        var record = Expression.Parameter(typeof(TRecord), "record");
        var get = (typeof(TValue).IsValueType ? OfStruct : OfClass).MakeGenericMethod(typeof(TRecord), typeof(TValue));
        return Expression.Lambda(Expression.Call(get, record, Expression.Constant(key)), record);
    }

    private static MethodInfo Definition(Type members) => members.GetMethod("Get", BindingFlags.Public | BindingFlags.Static)!;
}
