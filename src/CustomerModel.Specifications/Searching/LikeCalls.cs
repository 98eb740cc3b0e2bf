using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Specifications;

/// <summary>Calls of <see cref="Like"/> inside expressions.</summary>
internal static class LikeCalls
{
    private static readonly MethodInfo Matches = typeof(Like).GetMethod(nameof(Like.Matches))!;
    private static readonly MethodInfo MatchesCase = typeof(Like).GetMethod(nameof(Like.MatchesCase))!;
    private static readonly MethodInfo IsMatch = typeof(LikePattern).GetMethod(nameof(LikePattern.IsMatch))!;

    /// <summary>The search as a call that SQL stores recognise.</summary>
    internal static Expression Of(Expression value, string pattern, SearchOptions options) =>
        Expression.Call(options.HasFlag(SearchOptions.CaseSensitive) ? MatchesCase : Matches, value, Expression.Constant(pattern));

    internal static bool Is(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Like) && call.Method is { } method && (method == Matches || method == MatchesCase);

    internal static bool IsCaseSensitive(MethodCallExpression call) => call.Method == MatchesCase;

    /// <summary>The pattern of the call if it is a constant there, read; else <see langword="null"/>.</summary>
    internal static LikePattern? ConstantPattern(MethodCallExpression call) =>
        Is(call) && call.Arguments[1] is ConstantExpression { Value: string pattern }
            ? LikePattern.Parse(pattern, IsCaseSensitive(call) ? SearchOptions.CaseSensitive : SearchOptions.None)
            : null;

    /// <summary>The call with its pattern already read.</summary>
    internal static Expression Prepared(Expression pattern, Expression value) => Expression.Call(pattern, IsMatch, value);
}
