namespace CustomerModel.Specifications;

/// <summary>How a search compares.</summary>
[Flags]
public enum SearchOptions
{
    /// <summary>Case is ignored, ordinally over form C.</summary>
    None = 0,

    /// <summary>Upper and lower case differ.</summary>
    CaseSensitive = 1,
}
