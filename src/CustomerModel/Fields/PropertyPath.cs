using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel;

/// <summary>A lambda that reaches one property, stated over the owner itself even where a base class declares the property.</summary>
internal static class PropertyPath
{
    public static (Expression<Func<TOwner, TProperty>> Path, Func<TOwner, TProperty> Get) Of<TOwner, TProperty>(
        Expression<Func<TOwner, TProperty>> path
    )
        where TOwner : class
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Body is not MemberExpression { Member: PropertyInfo { GetMethod: { } getter } property })
        {
            throw new ArgumentException("The path of a field is one property.", nameof(path));
        }

        var owner = Expression.Parameter(typeof(TOwner), path.Parameters[0].Name);
        return (
            Expression.Lambda<Func<TOwner, TProperty>>(Expression.Property(owner, property), owner),
            getter.CreateDelegate<Func<TOwner, TProperty>>()
        );
    }
}
