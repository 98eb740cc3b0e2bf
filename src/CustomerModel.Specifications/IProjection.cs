using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A projection for readers that do not know what it projects to.</summary>
internal interface IProjection
{
    LambdaExpression? Selector { get; }

    LambdaExpression? SelectorMany { get; }

    Delegate? PostProcessing { get; }
}
