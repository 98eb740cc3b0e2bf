using CustomerModel.Customers;
using CustomerModel.Storage;

namespace CustomerModel.Operations;

// What named the subordinate, and what it had withdrawn, comes to the master.
internal sealed partial class MergeDraft
{
    /// <summary>Both are reached for nothing that one of them had withdrawn.</summary>
    private async Task WithdrawAsync(Record master, Record subordinate, CancellationToken stop)
    {
        if (master is not ICustomer into || subordinate is not ICustomer from)
        {
            return;
        }

        var own = await work.ConsentsAsync(into.AsCustomer, stop: stop).ConfigureAwait(false);
        var other = await work.ConsentsAsync(from.AsCustomer, stop: stop).ConfigureAwait(false);
        var entry = catalogue.Of(master.GetType());
        foreach (var (channel, purpose) in own.StricterWith(other, work.Now.ToInstant()))
        {
            into.Withdraw(new(channel, purpose, ConsentSource.Merge) { Evidence = $"{_id}" }, work.Now);
            if (purpose == ConsentPurpose.Any && ConsentChannel.Flags.FirstOrDefault(flag => flag.Channel == channel).Field is { } flag)
            {
                entry.Find(flag)!.Restore(master, true);
            }
        }
    }

    private async Task RepointAsync(Record master, Record subordinate, HashSet<RecordRef> merged, CancellationToken stop)
    {
        foreach (var reference in catalogue.ReferencesTo(catalogue.Of(subordinate.GetType()).Type))
        {
            if (table.Of(subordinate.Ref.Type, reference.Entry.Type.Name, reference.Place).Merge != CascadeType.Cascade)
            {
                continue;
            }

            var reads = KindReads.Of(reference.Entry);
            var naming = await reads.NamingAsync(work, reference, subordinate.Ref, stop).ConfigureAwait(false);
            var likes =
                naming.Count > 0 && reference.Entry.Keys.Count > 0
                    ? await reads.NamingAsync(work, reference, master.Ref, stop).ConfigureAwait(false)
                    : [];
            foreach (var child in naming.Where(child => child.Ref != master.Ref && !merged.Contains(child.Ref)))
            {
                Touch(child);
                reference.Repoint(child, subordinate.Ref, master.Ref);
                if (
                    RecordStorage.BrokenRules(reference.Entry.Type, child).Count > 0
                    || likes.Any(like => HaveSameKey(reference.Entry, like, child))
                )
                {
                    _dropped.Add(child.Ref);
                    work.Remove(child);
                }
            }
        }
    }

    private static bool HaveSameKey(RecordEntry entry, Record left, Record right) =>
        entry.Keys.Any(key => key.Fields.All(field => field.Read(left) is not null && field.SameIn(left, right)));
}
