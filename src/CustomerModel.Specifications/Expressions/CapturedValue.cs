using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Specifications;

/// <summary>Values that an expression captured: constants, and members read from them.</summary>
internal static class CapturedValue
{
    /// <summary>Whether the node is such a value; it is read now.</summary>
    internal static bool TryRead(Expression? node, out object? value)
    {
        switch (node)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Member: FieldInfo field } member when TryReadOwner(member, out var owner):
                value = field.GetValue(owner);
                return true;
            case MemberExpression { Member: PropertyInfo property, Expression: not null } member
                when TryReadOwner(member, out var owner) && owner is not null:
                value = property.GetValue(owner);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert, Method: null } unary when TryRead(unary.Operand, out var inner):
                return TryConvert(inner, unary.Type, out value);
            case MethodCallExpression { Method.Name: "op_Implicit" } call
                when call.Type.IsByRefLike && TryRead(call.Arguments[0], out value):
                return true;
            default:
                value = null;
                return false;
        }
    }

    private static bool TryReadOwner(MemberExpression member, out object? owner)
    {
        owner = null;
        return member.Expression is null || TryRead(member.Expression, out owner);
    }

    private static bool TryConvert(object? value, Type type, [MaybeNull] out object? converted)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        converted = value;
        if (value is null || target.IsInstanceOfType(value))
        {
            return value is not null || !type.IsValueType || target != type;
        }

        if (target.IsEnum || (target.IsPrimitive && value is IConvertible and not string and not bool))
        {
            converted = target.IsEnum ? Enum.ToObject(target, value) : Convert.ChangeType(value, target, null);
            return true;
        }

        return false;
    }
}
