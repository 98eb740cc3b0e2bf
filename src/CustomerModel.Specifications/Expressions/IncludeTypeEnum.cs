using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.Specifications;

/// <summary>The place of a navigation in its chain.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The name users port from.")]
[SuppressMessage("Naming", "S2344", Justification = "The name users port from.")]
public enum IncludeTypeEnum
{
    /// <summary>From the record itself.</summary>
    Include = 1,

    /// <summary>From the navigation before.</summary>
    ThenInclude = 2,
}
