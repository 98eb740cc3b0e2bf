namespace CustomerModel;

/// <summary>What becomes of records that name another one in a field.</summary>
/// <param name="Parent">Logical name of the kind that is named; <c>*</c> for every kind that has no row of its own.</param>
/// <param name="Child">Logical name of the kind that names it.</param>
/// <param name="Field">The field, <c>customerid</c>, or list and field of a part, <c>contactquotes.contactid</c>.</param>
public sealed record CascadeRow(string Parent, string Child, string Field)
{
    /// <summary>When the parent gets another owner.</summary>
    public CascadeType Assign { get; init; }

    /// <summary>When the parent is shared, or shared no longer.</summary>
    public CascadeType Share { get; init; }

    /// <summary>When the parent comes under another record.</summary>
    public CascadeType Reparent { get; init; }

    /// <summary>When the parent is deleted; <see cref="CascadeType.None"/> is <see cref="CascadeType.Restrict"/>, since no reference leads nowhere.</summary>
    public CascadeType Delete { get; init; } = CascadeType.Restrict;

    /// <summary>When the parent is merged into another record: whether they name that one from then on.</summary>
    public CascadeType Merge { get; init; }

    /// <summary>Whether the child stands under the parent: it gets its owner, its shares and its place along with it.</summary>
    public bool IsParental => (Assign, Share, Reparent) == (CascadeType.Cascade, CascadeType.Cascade, CascadeType.Cascade);

    /// <summary>What becomes of the child when something is done to the parent.</summary>
    public CascadeType Of(CascadeAction action) =>
        action switch
        {
            CascadeAction.Assign => Assign,
            CascadeAction.Share => Share,
            CascadeAction.Reparent => Reparent,
            CascadeAction.Delete => Delete == CascadeType.None ? CascadeType.Restrict : Delete,
            CascadeAction.Merge => Merge,
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };

    /// <summary>Everything that is done to the parent is done to the child.</summary>
    public static CascadeRow Parental(string parent, string child, string field) =>
        new(parent, child, field)
        {
            Assign = CascadeType.Cascade,
            Share = CascadeType.Cascade,
            Reparent = CascadeType.Cascade,
            Delete = CascadeType.Cascade,
            Merge = CascadeType.Cascade,
        };

    /// <summary>The child names the parent and no more; it names the one the parent is merged into.</summary>
    public static CascadeRow Naming(string parent, string child, string field, CascadeType delete) =>
        new(parent, child, field) { Delete = delete, Merge = CascadeType.Cascade };
}
