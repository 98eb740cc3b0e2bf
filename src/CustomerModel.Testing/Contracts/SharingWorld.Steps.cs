using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

// What is done to the world, in the store and in the model.
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
                _shares.Add((record, with, rights, share.Id));
                break;
            case 2 when _shares.Count > 0:
                var dropped = _shares[step.First % _shares.Count];
                await _staff.System.DeleteAsync(dropped.Id).ConfigureAwait(false);
                _shares.Remove(dropped);
                break;
            case 3 when _shares.Count > 0:
                var at = step.First % _shares.Count;
                await _staff.System.ChangeAsync(_shares[at].Id, (one, now) => one.ChangeRights(rights, now)).ConfigureAwait(false);
                _shares[at] = _shares[at] with { Rights = rights };
                break;
            case 4:
                var owner = Owners[step.Second % Owners.Length];
                await AssignAsync(record, owner).ConfigureAwait(false);
                _owner[record] = owner;
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

        CustomerId customer = above.Type == "account" ? AccountId.From(above.Id) : ContactId.From(above.Id);
        await _staff
            .System.RunAsync(async work =>
            {
                switch (await KindReads.GetAsync(_staff.Host.Catalogue, work, record, default).ConfigureAwait(false))
                {
                    case Account account:
                        account.SetParent(customer.Account!.Value, work.Now);
                        break;
                    case Contact contact:
                        contact.Join(customer, work.Now);
                        break;
                    case Opportunity deal:
                        deal.Set(OpportunityFields.Customer, customer);
                        break;
                }
            })
            .ConfigureAwait(false);
        _parent[record] = above;
    }

    private async Task<PlainAccess> ModelOfAsync() =>
        new(
            await _staff.System.AllAsync<SystemUser>().ConfigureAwait(false),
            await _staff.System.AllAsync<Team>().ConfigureAwait(false),
            await _staff.System.AllAsync<SecurityRole>().ConfigureAwait(false),
            _above,
            _owner,
            _parent,
            [.. _shares.Select(share => (share.Record, share.With, share.Rights))]
        );
}
