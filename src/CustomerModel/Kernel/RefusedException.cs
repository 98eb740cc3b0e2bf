namespace CustomerModel;

/// <summary>The domain refused a command; the record is as it was before.</summary>
/// <param name="errors">All reasons, at least one.</param>
public sealed class RefusedException(IReadOnlyList<DomainError> errors) : InvalidOperationException(errors[0].ToString())
{
    /// <summary>Refuses for one reason.</summary>
    public RefusedException(DomainError error)
        : this([error]) { }

    /// <summary>All reasons: an edit and a commit report every one.</summary>
    public IReadOnlyList<DomainError> Errors { get; } = errors;

    /// <summary>The first reason, to match on by its code.</summary>
    public DomainError Error => Errors[0];

    /// <summary>Goes on if there is no reason against it; names them all.</summary>
    /// <exception cref="RefusedException">There are some.</exception>
    public static void ThrowIfAny(IEnumerable<DomainError> reasons)
    {
        DomainError[] all = [.. reasons];
        if (all.Length > 0)
        {
            throw new RefusedException(all);
        }
    }
}
