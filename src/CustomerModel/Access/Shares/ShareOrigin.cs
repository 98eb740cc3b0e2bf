namespace CustomerModel.Access;

/// <summary>Where a share comes from.</summary>
public enum ShareOrigin
{
    /// <summary>Somebody shared the record.</summary>
    Shared = 0,

    /// <summary>The record stands under another one, and whoever that one is shared with or belongs to has access here; goes when that goes.</summary>
    Inherited = 1,

    /// <summary>The record belonged to the principal before it was assigned, in an organization that shares with former owners.</summary>
    FormerOwner = 2,
}
