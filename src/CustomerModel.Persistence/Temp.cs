namespace CustomerModel.Persistence;

internal static class Temp
{
    public static ISpecification<T> WithCriteriaOf<T>(this ISpecification<T> a, ISpecification<T> b) => a;

    public static ISpecification<T, R> WithCriteriaOf<T, R>(this ISpecification<T, R> a, ISpecification<T> b) => a;
}
