namespace CustomerModel.Testing;

/// <summary>One promise that every store keeps.</summary>
/// <param name="Name">A sentence behind its theme: <c>Conflicts: a lost update is a conflict</c>; stable, so that a gap can be listed by it.</param>
/// <param name="Check">Throws when the store breaks the promise.</param>
public sealed record StoreContract(string Name, Func<StoreContractContext, Task> Check)
{
    /// <summary>Checks the promise.</summary>
    /// <exception cref="ContractBrokenException">The store breaks it.</exception>
    public Task RunAsync(StoreContractContext context) => Check(context);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
