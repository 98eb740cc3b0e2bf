using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>No user stands above himself, at any depth.</summary>
/// <remarks>Guarded under races by the version of the organization, which every change of access raises.</remarks>
internal sealed class ManagerRule : ICommitRule<SystemUser>
{
    public string Code => "access.loop";

    public IReadOnlyList<string> Fields => [SystemUserFields.Manager.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<SystemUser>> changes,
        IRuleReader read,
        CancellationToken stop
    ) =>
        await ParentChain
            .LoopsAsync(changes, SystemUserFields.Manager, user => user.Manager?.Value, read, AccessErrors.Loop, stop)
            .ConfigureAwait(false);
}
