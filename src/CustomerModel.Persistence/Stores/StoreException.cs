namespace CustomerModel;

/// <summary>The store could not do it; nothing was written unless the code is <c>store.commit-unknown</c>.</summary>
/// <param name="error">Why.</param>
/// <param name="isTransient">Trying again may help.</param>
/// <param name="inner">What the driver said.</param>
public sealed class StoreException(DomainError error, bool isTransient, Exception? inner = null) : Exception(error.ToString(), inner)
{
    /// <summary>Why.</summary>
    public DomainError Error { get; } = error;

    /// <summary>Trying again may help.</summary>
    public bool IsTransient { get; } = isTransient;

    /// <summary>Somebody else was faster; replaying the work from its reads may help.</summary>
    public bool IsConflict => Error.Code == "store.concurrency-conflict";

    /// <summary>The answer to a commit was lost: it took place or it did not, so it must not be repeated blindly.</summary>
    public bool IsCommitUnknown => Error.Code == "store.commit-unknown";
}
