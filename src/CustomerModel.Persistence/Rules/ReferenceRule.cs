using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Every reference that changes leads to a record of the tenant, and no record that others name is deleted.</summary>
/// <remarks>Guarded under races by the foreign keys of a database, which are checked at commit.</remarks>
internal sealed class ReferenceRule : ICommitRule
{
    private static readonly MethodInfo Existing = Method(nameof(ExistingAsync));
    private static readonly MethodInfo Naming = Method(nameof(NamingAsync));

    public string Code => "reference.not-found";

    public IReadOnlyList<string> Fields => [];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var errors = new List<DomainError>();
        var pointing = changes.SelectMany(change => Pointers(change, read.Catalogue)).GroupBy(pointer => pointer.Target).ToList();
        foreach (var group in pointing)
        {
            Guid[] ids = [.. group.Select(pointer => pointer.Id).Distinct()];
            var there = await Call<Task<HashSet<Guid>>>(Existing, group.Key.Type.ClrType, ids, read, stop).ConfigureAwait(false);
            errors.AddRange(
                group
                    .Where(pointer => pointer.Kind != group.Key.Type.Name || !there.Contains(pointer.Id))
                    .Select(pointer => FieldErrors.ReferenceNotFound(pointer.Field, pointer.Value) with { Record = pointer.Change.Ref })
            );
        }

        foreach (var deleted in changes.Where(change => change.After is null))
        {
            foreach (var reference in read.Catalogue.ReferencesTo(deleted.Type))
            {
                var count = await Call<Task<int>>(Naming, reference.Entry.Type.ClrType, reference, deleted.Ref, read, stop)
                    .ConfigureAwait(false);
                if (count > 0)
                {
                    errors.Add(RecordErrors.InUse(deleted.Ref, reference.Entry.Type.Name, reference.Place, count));
                }
            }
        }

        return errors;
    }

    /// <summary>What is named. A kind that is spelled otherwise is found here and by no question, so it leads nowhere.</summary>
    private static IEnumerable<(RecordChange Change, Field Field, RecordEntry Target, string Kind, Guid Id, object Value)> Pointers(
        RecordChange change,
        RecordCatalogue catalogue
    )
    {
        if (change.After is not { } after)
        {
            yield break;
        }

        foreach (var field in change.Entry.References)
        {
            if (
                field.Read(after) is { } value
                && change.Touches(field)
                && RecordReference.TargetOf(field, value) is var (type, id)
                && catalogue.Find(type) is { } target
            )
            {
                yield return (change, field, target, type, id, value);
            }
        }

        foreach (var list in change.Parts)
        {
            foreach (var part in list.Read(after))
            {
                foreach (var field in list.Fields)
                {
                    if (
                        field.Targets.Count > 0
                        && field.Read(part) is { } value
                        && RecordReference.TargetOf(field, value) is var (type, id)
                        && catalogue.Find(type) is { } target
                    )
                    {
                        yield return (change, field, target, type, id, value);
                    }
                }
            }
        }
    }

    private static async Task<HashSet<Guid>> ExistingAsync<TRecord>(Guid[] ids, IRuleReader read, CancellationToken stop)
        where TRecord : Record => [.. (await read.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false)).Keys];

    private static Task<int> NamingAsync<TRecord>(RecordReference reference, RecordRef record, IRuleReader read, CancellationToken stop)
        where TRecord : Record => read.CountAsync(reference.Naming<TRecord>(record), stop);

    private static MethodInfo Method(string name) => typeof(ReferenceRule).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static TResult Call<TResult>(MethodInfo method, Type record, params object?[] arguments) =>
        (TResult)method.MakeGenericMethod(record).Invoke(null, arguments)!;
}
