using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>Nobody is sent what they said they do not want; what is called off, or comes to us, is sent to nobody.</summary>
/// <remarks>
/// All recipients are asked when it is planned and when it is sent, whoever comes later when they come. What was sent is history: it is taken
/// up again, and lets go of somebody who is deleted, whatever the others have said since.
/// </remarks>
/// <typeparam name="TActivity">The kind of activity.</typeparam>
/// <param name="flag">Logical name of the field of accounts, contacts and leads that says so.</param>
/// <param name="goesOut">Whether the activity goes from us to others.</param>
/// <param name="status">The field of where it stands.</param>
/// <param name="isSent">Whether it is sent where it stands.</param>
internal sealed class RecipientRule<TActivity>(
    string flag,
    Func<TActivity, bool> goesOut,
    Field<TActivity> status,
    Func<TActivity, bool> isSent
) : ICommitRule<TActivity>
    where TActivity : Record, IAttendedActivity
{
    public string Code => "activity.recipient-refuses";

    public IReadOnlyList<string> Fields => ["activityparty.partyid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<TActivity>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var sent = changes.SelectMany(change => Asked(change).Select(party => (change.Ref, Party: party))).ToList();
        HashSet<RecordRef> refusing =
        [
            .. await RefusingAsync<Account>().ConfigureAwait(false),
            .. await RefusingAsync<Contact>().ConfigureAwait(false),
            .. await RefusingAsync<Lead>().ConfigureAwait(false),
        ];
        return
        [
            .. sent.Where(one => refusing.Contains(one.Party))
                .Select(one => ActivityErrors.RecipientRefuses(one.Party) with { Record = one.Ref }),
        ];

        async Task<IEnumerable<RecordRef>> RefusingAsync<TRecord>()
            where TRecord : Record
        {
            var entry = read.Catalogue.Of<TRecord>();
            Guid[] ids = [.. sent.Where(one => one.Party.Type == entry.Type.Name).Select(one => one.Party.Id).Distinct()];
            var found = ids.Length == 0 ? [] : (await read.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false)).Values;
            return found.Where(record => entry.Find(flag)!.Read(record) is true).Select(record => record.Ref);
        }
    }

    private IEnumerable<RecordRef> Asked(RecordChange<TActivity> change)
    {
        if (change.After is not { } after || !goesOut(after))
        {
            return [];
        }

        return change.Before is { } before && goesOut(before) && !(change.Touches(status) && isSent(after))
            ? Recipients(after).Except(Recipients(before))
            : Recipients(after);
    }

    private static IEnumerable<RecordRef> Recipients(TActivity activity) =>
        activity
            .Parties.Where(party => party.Role is ActivityPartyRole.To or ActivityPartyRole.Cc or ActivityPartyRole.Bcc)
            .Select(party => party.Party)
            .OfType<RecordRef>();
}
