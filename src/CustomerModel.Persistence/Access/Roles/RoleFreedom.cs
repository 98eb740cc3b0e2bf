namespace CustomerModel.Persistence;

/// <summary>The system itself: it may do everything, and what follows from what it does is kept up all the same.</summary>
internal sealed class RoleFreedom(RoleKeeping keeping) : WholeTenantAccess.Unlimited(null), IKeepsAccess
{
    public Task PrepareAsync(UnitOfWork unit, CancellationToken stop) => keeping.PrepareAsync(unit, stop);

    public Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<Write> writes, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<DomainError>>([.. keeping.Misplaced(writes)]);

    public Task VerifyAsync(IReadOnlyList<Write> writes, CancellationToken stop) => keeping.VerifyAsync(writes, [], stop);
}
