using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary>The criteria of one specification, ready to be asked.</summary>
internal sealed class CompiledCriteria<T>
{
    private readonly Shape<T, bool>? _shape;
    private readonly object? _values;
    private readonly SearchExpressionInfo<T>[]? _searches;
    private Func<T, object, bool>? _conditions;

    internal CompiledCriteria(IReadOnlyList<WhereExpressionInfo<T>> conditions, IReadOnlyList<SearchExpressionInfo<T>> searches)
    {
        if (conditions is not [])
        {
            _shape = ShapeBinder.BindAll(conditions, out _values);
            _conditions = _shape.IsCompiled ? _shape.Run : UntilCompiled;
        }

        _searches = searches is [] ? null : [.. searches];
    }

    internal bool HasSearches => _searches is not null;

    /// <summary>The conditions as one function of <see cref="Values"/>; <see langword="null"/> until it is compiled, and when there is more to ask.</summary>
    internal Func<T, object, bool>? Settled => _searches is null && _shape is { IsCompiled: true } ? _shape.Run : null;

    internal object? Values => _values;

    internal static CompiledCriteria<T> OfSearches(ISpecification<T> specification) =>
        new([], [.. specification.SearchCriterias.OrderBy(search => search.SearchGroup)]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool HoldFor(T item)
    {
        var conditions = _conditions;
        return (conditions is null || conditions(item, _values!)) && (_searches is null || SearchesMatch(item));
    }

    internal bool ConditionsHoldFor(T item) => _conditions is not { } conditions || conditions(item, _values!);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool SearchesMatch(T item)
    {
        var searches = _searches ?? [];
        var at = 0;
        while (at < searches.Length)
        {
            var group = searches[at].SearchGroup;
            var matched = false;
            for (; at < searches.Length && searches[at].SearchGroup == group; at++)
            {
                matched = matched || searches[at].Matches(item);
            }

            if (!matched)
            {
                return false;
            }
        }

        return true;
    }

    private bool UntilCompiled(T item, object values)
    {
        var holds = _shape!.Run(item, values);
        if (_shape.IsCompiled)
        {
            _conditions = _shape.Run;
        }

        return holds;
    }
}
