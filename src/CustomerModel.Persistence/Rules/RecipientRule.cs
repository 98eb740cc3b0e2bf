using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>Nobody is sent what they said they do not want; what is called off, or comes to us, is sent to nobody.</summary>
/// <typeparam name="TActivity">The kind of activity.</typeparam>
/// <param name="flag">Logical name of the field of accounts, contacts and leads that says so.</param>
/// <param name="isSent">Whether the activity goes from us to others.</param>
/// <param name="touched">The fields that decide that, besides the parties.</param>
internal sealed class RecipientRule<TActivity>(string flag, Func<TActivity, bool> isSent, params IReadOnlyList<Field> touched)
    : ICommitRule<TActivity>
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
        var sent = changes
            .Where(change => change.After is { } after && isSent(after) && (change.Parts.Count > 0 || touched.Any(change.Touches)))
            .SelectMany(change => Recipients(change.After!).Select(party => (change.Ref, Party: party)))
            .ToList();
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

    private static IEnumerable<RecordRef> Recipients(TActivity activity) =>
        activity
            .Parties.Where(party => party.Role is ActivityPartyRole.To or ActivityPartyRole.Cc or ActivityPartyRole.Bcc)
            .Select(party => party.Party)
            .OfType<RecordRef>();
}
