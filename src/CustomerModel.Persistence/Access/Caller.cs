namespace CustomerModel;

/// <summary>On whose account something is done.</summary>
/// <param name="Tenant">The space that no read or write leaves.</param>
/// <param name="User">Who does it; <see langword="null"/> for the system itself.</param>
/// <param name="OnBehalfOf">For whom a delegate does it.</param>
public sealed record Caller(TenantId Tenant, UserId? User = null, UserId? OnBehalfOf = null);

/// <summary>Tells who is calling; a host registers one with <c>m.CallerFrom&lt;HttpCaller&gt;()</c>.</summary>
public interface ICallerSource
{
    /// <summary>The caller of the moment; <see langword="null"/> refuses the work with <c>tenant.missing</c>.</summary>
    Caller? Current { get; }
}

/// <summary>Always the same caller: a host with one tenant, a job, a test.</summary>
/// <param name="caller">The caller.</param>
public sealed class FixedCaller(Caller caller) : ICallerSource
{
    /// <inheritdoc/>
    public Caller? Current => caller;
}
