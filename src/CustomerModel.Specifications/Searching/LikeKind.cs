namespace CustomerModel.Specifications;

/// <summary>What a pattern asks for.</summary>
public enum LikeKind
{
    /// <summary>The text itself.</summary>
    Exact,

    /// <summary>The text at the beginning; a range on an ordered key answers it.</summary>
    StartsWith,

    /// <summary>The text at the end.</summary>
    EndsWith,

    /// <summary>The text somewhere; everything when it is empty.</summary>
    Contains,

    /// <summary>Wildcards or sets in between.</summary>
    General,
}
