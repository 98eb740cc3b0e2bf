using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.Specifications;

/// <summary>The place of a key in the order chain, and its direction; nulls come last in both.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The name users port from.")]
[SuppressMessage("Naming", "S2344", Justification = "The name users port from.")]
public enum OrderTypeEnum
{
    /// <summary>The head, ascending.</summary>
    OrderBy = 1,

    /// <summary>The head, descending.</summary>
    OrderByDescending = 2,

    /// <summary>A later key, ascending.</summary>
    ThenBy = 3,

    /// <summary>A later key, descending.</summary>
    ThenByDescending = 4,
}
