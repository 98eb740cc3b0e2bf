using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>The calls on text of a row that every store answers as .NET does.</summary>
/// <remarks>Databases fold case by tables of their own and count code points, so neither case functions nor lengths agree with memory.</remarks>
public static class TextCalls
{
    /// <summary>Whether a call of a member of <see cref="string"/> is one of them.</summary>
    public static bool AreAnswered(MethodCallExpression call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var name = call.Method.Name;
        return call.Object is null
            ? name is nameof(string.IsNullOrEmpty) || (name is nameof(string.Equals) && call.Arguments.Count < 3)
            : name is nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.Contains) or nameof(string.Equals)
                && !ReadsRow.In(call.Arguments[0])
                && (call.Arguments.Count == 1 || call.Arguments[1] is ConstantExpression { Value: StringComparison.Ordinal });
    }
}
