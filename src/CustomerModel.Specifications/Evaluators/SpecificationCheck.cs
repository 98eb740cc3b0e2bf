using System.Linq.Expressions;

namespace CustomerModel.Specifications;

internal static class SpecificationCheck
{
    internal static void Criteria<T>(ISpecification<T> specification)
    {
        _ = OrderChain.Of(specification);
        foreach (var search in specification.SearchCriterias)
        {
            _ = search.Pattern;
        }
    }

    internal static void Selectors(LambdaExpression? one, LambdaExpression? many)
    {
        if (one is null && many is null)
        {
            throw new SelectorNotFoundException();
        }

        if (one is not null && many is not null)
        {
            throw new ConcurrentSelectorsException();
        }
    }
}
