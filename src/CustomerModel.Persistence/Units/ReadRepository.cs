namespace CustomerModel.Persistence;

/// <summary>The reading half of a repository over a scope that only reads.</summary>
internal sealed class ReadRepository<TRecord>(IReadScope scope) : ScopeRepository<TRecord>(scope)
    where TRecord : Record;
