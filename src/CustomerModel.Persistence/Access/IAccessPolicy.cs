namespace CustomerModel;

/// <summary>What may be done to a record, with the Dynamics values.</summary>
[Flags]
public enum AccessRight
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See it.</summary>
    Read = 1,

    /// <summary>Change it.</summary>
    Write = 2,

    /// <summary>Make one.</summary>
    Create = 32,

    /// <summary>Delete it.</summary>
    Delete = 65536,
}

/// <summary>Decides who may do what; asked at the point and in the query, and the two always agree.</summary>
public interface IAccessPolicy
{
    /// <summary>Why the caller may not, or <see langword="null"/>.</summary>
    DomainError? WhyNot(Caller caller, Record record, AccessRight right);

    /// <summary>The records of a kind that the caller may read, as criteria for the query; <see langword="null"/>: all of them.</summary>
    ISpecification<TRecord>? Readable<TRecord>(Caller caller)
        where TRecord : Record;
}

/// <summary>Everything within the tenant.</summary>
public sealed class WholeTenantAccess : IAccessPolicy
{
    /// <inheritdoc/>
    public DomainError? WhyNot(Caller caller, Record record, AccessRight right) => null;

    /// <inheritdoc/>
    public ISpecification<TRecord>? Readable<TRecord>(Caller caller)
        where TRecord : Record => null;
}
