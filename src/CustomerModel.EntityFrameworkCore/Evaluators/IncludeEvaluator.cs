using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Loads navigations named by lambdas.</summary>
public sealed class IncludeEvaluator : IEvaluator
{
    private static readonly MethodInfo[] Words = typeof(EntityFrameworkQueryableExtensions).GetMethods(
        BindingFlags.Public | BindingFlags.Static
    );
    private static readonly MethodInfo Include = Words.Single(word =>
        word.Name == nameof(EntityFrameworkQueryableExtensions.Include) && word.GetGenericArguments().Length == 2
    );
    private static readonly MethodInfo AfterOne = ThenInclude(many: false);
    private static readonly MethodInfo AfterMany = ThenInclude(many: true);

    private IncludeEvaluator() { }

    /// <summary>The only one.</summary>
    public static IncludeEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IncludeExpressions.Aggregate(query, Apply);
    }

    private static IQueryable<T> Apply<T>(IQueryable<T> query, IncludeExpressionInfo include)
    {
        var lambda = include.LambdaExpression;
        var word = include.PreviousPropertyType is not { } previous
            ? Include.MakeGenericMethod(typeof(T), lambda.ReturnType)
            : (IsMany(previous) ? AfterMany : AfterOne).MakeGenericMethod(typeof(T), lambda.Parameters[0].Type, lambda.ReturnType);
        return (IQueryable<T>)word.Invoke(null, [query, lambda])!;
    }

    private static bool IsMany(Type property) =>
        property != typeof(string)
        && property
            .GetInterfaces()
            .Append(property)
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>));

    private static MethodInfo ThenInclude(bool many) =>
        Words.Single(word =>
            word.Name == nameof(EntityFrameworkQueryableExtensions.ThenInclude)
            && word.GetParameters()[0].ParameterType.GetGenericArguments()[1].IsGenericType == many
        );
}
