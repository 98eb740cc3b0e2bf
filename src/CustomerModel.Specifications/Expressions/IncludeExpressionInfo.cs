using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A navigation to load.</summary>
public sealed class IncludeExpressionInfo
{
    /// <summary>A navigation from the record itself.</summary>
    public IncludeExpressionInfo(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        (LambdaExpression, Type) = (expression, IncludeTypeEnum.Include);
    }

    /// <summary>A navigation from the one before.</summary>
    /// <param name="expression">The navigation.</param>
    /// <param name="previousPropertyType">What the navigation before leads to; a sequence type when it leads to many.</param>
    public IncludeExpressionInfo(LambdaExpression expression, Type previousPropertyType)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(previousPropertyType);
        (LambdaExpression, PreviousPropertyType, Type) = (expression, previousPropertyType, IncludeTypeEnum.ThenInclude);
    }

    /// <summary>The navigation, the same instance the host gave.</summary>
    public LambdaExpression LambdaExpression { get; }

    /// <summary>What the navigation before leads to; <see langword="null"/> for the first.</summary>
    public Type? PreviousPropertyType { get; }

    /// <summary>Whether it starts a chain or goes on.</summary>
    public IncludeTypeEnum Type { get; }
}
