namespace CustomerModel;

/// <summary>What is done to a record and goes on to those that name it.</summary>
public enum CascadeAction
{
    /// <summary>It gets another owner.</summary>
    Assign,

    /// <summary>It is shared, or shared no longer.</summary>
    Share,

    /// <summary>It comes under another record, whose owner may read it from then on.</summary>
    Reparent,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It is merged into another one.</summary>
    Merge,
}
