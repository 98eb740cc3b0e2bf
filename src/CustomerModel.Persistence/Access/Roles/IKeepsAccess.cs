namespace CustomerModel.Persistence;

/// <summary>Access that has records of its own, which a unit of work keeps up.</summary>
internal interface IKeepsAccess
{
    /// <summary>Brings into a unit what follows from its changes: owners, inherited shares, the version of what is remembered.</summary>
    Task PrepareAsync(UnitOfWork unit, CancellationToken stop);

    /// <summary>Why a change of owners, shares or roles is refused, whoever makes it; rights over the records themselves are asked elsewhere.</summary>
    Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<Write> writes, CancellationToken stop);

    /// <summary>Looks, when it is the unit's turn to write and its changes are flushed, whether what it relied on still holds.</summary>
    /// <exception cref="StoreException">It does not: the unit has to be done again (<c>store.concurrency-conflict</c>).</exception>
    Task VerifyAsync(IReadOnlyList<Write> writes, CancellationToken stop);
}
