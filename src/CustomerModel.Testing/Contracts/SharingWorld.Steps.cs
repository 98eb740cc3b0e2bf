using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

// What is done to the world.
internal sealed partial class SharingWorld
{
    private async Task StepAsync(SharingStep step)
    {
        var record = _records[step.First % _records.Count];
        var with = Principals[step.Second % Principals.Length];
        var user = _users[step.First % _users.Count];
        var rights = Asked.Where((_, at) => (step.Third >> at) % 2 == 1 || at == step.Third % 3).Aggregate((all, right) => all | right);
        switch (step.What)
        {
            case 0 or 1:
                var share = RecordShare.Create(Staff.New<RecordShareId>(), record, with, rights, A.Now);
                await _staff.System.AddAsync(share).ConfigureAwait(false);
                _shares.Add(share.Id);
                break;
            case 2 when _shares.Count > 0:
                var dropped = _shares[step.First % _shares.Count];
                await _staff.System.DeleteAsync(dropped).ConfigureAwait(false);
                _shares.Remove(dropped);
                break;
            case 3 when _shares.Count > 0:
                await _staff
                    .System.ChangeAsync(_shares[step.First % _shares.Count], (one, now) => one.ChangeRights(rights, now))
                    .ConfigureAwait(false);
                break;
            case 4:
                await AssignAsync(record, Owners[step.Second % Owners.Length]).ConfigureAwait(false);
                break;
            case 5 or 6:
                await MoveAsync(record, _records[step.Second % _records.Count]).ConfigureAwait(false);
                break;
            case 7:
                await _staff
                    .System.ChangeAsync(user, (one, now) => one.TakeRole(_roles[step.Second % _roles.Count], now))
                    .ConfigureAwait(false);
                break;
            case 8:
                await _staff
                    .System.ChangeAsync(_teams[step.Second % _teams.Count], (team, now) => team.Join(user, now))
                    .ConfigureAwait(false);
                break;
            case 9 when user != _users[0]:
                var manager = _users[step.Second % (step.First % _users.Count)];
                await _staff.System.ChangeAsync(user, (one, _) => one.Set(SystemUserFields.Manager, manager)).ConfigureAwait(false);
                break;
        }
    }

    private Task AssignAsync(RecordRef record, OwnerId owner) =>
        _staff.System.RunAsync(async work =>
            (await KindReads.GetAsync(_staff.Host.Catalogue, work, record, default).ConfigureAwait(false)).Assign(owner, work.Now)
        );

    private async Task MoveAsync(RecordRef record, RecordRef above)
    {
        if (above.Type == "opportunity" || above == record || (record.Type == "account" && above.Type != "account"))
        {
            return;
        }

        var field = record.Type switch
        {
            "account" => AccountFields.Parent,
            "contact" => (Field)ContactFields.Parent,
            _ => OpportunityFields.Customer,
        };
        var reference = new RecordReference(_staff.Host.Catalogue.Find(record.Type)!, null, field);
        await _staff
            .System.RunAsync(async work =>
                reference.Repoint(
                    await KindReads.GetAsync(_staff.Host.Catalogue, work, record, default).ConfigureAwait(false),
                    default,
                    above
                )
            )
            .ConfigureAwait(false);
    }
}
