namespace CustomerModel;

/// <summary>The store could not do it; nothing was written.</summary>
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
}
