namespace CustomerModel.Testing.Contracts;

/// <summary>Two entitlements that split their terms, some cases, and what is expected of them.</summary>
internal sealed class EntitledWorld(ICustomerModel model, Entitlement[] agreed, FixedClock clock)
{
    private static readonly CaseOrigin[] Origins = [CaseOrigin.Phone, CaseOrigin.Email, CaseOrigin.Web];
    private readonly List<Plain> _cases = [];

    /// <param name="host">Where.</param>
    /// <param name="how">Cases when opened, cases when resolved, or hours when resolved.</param>
    public static async Task<EntitledWorld> BeginAsync(ContractHost host, int how)
    {
        var model = host.OfNewTenant();
        var acme = A.Account.Build();
        Entitlement[] agreed = [Agreed(acme, how), Agreed(acme, how)];
        await model.AddAsync(acme, agreed[0], agreed[1]).ConfigureAwait(false);
        return new(model, agreed, host.Clock);
    }

    public async Task DoAsync(int what, int which, int minutes)
    {
        if (what == 9)
        {
            clock.Advance(Duration.FromDays(minutes));
            foreach (var agreement in agreed)
            {
                await model.ChangeAsync(agreement.Id, (it, now) => it.Advance(now)).ConfigureAwait(false);
            }

            return;
        }

        if (what <= 1 || _cases.Count == 0)
        {
            await OpenAsync(which % 2, Origins[minutes % 3]).ConfigureAwait(false);
            return;
        }

        var at = which % _cases.Count;
        var one = _cases[at];
        var expected = what switch
        {
            2 or 3 when one.State == CaseState.Active => one with { State = CaseState.Resolved, Minutes = minutes },
            4 or 5 when one.State != CaseState.Active => one with { State = CaseState.Active },
            6 when one.State == CaseState.Active => one with { State = CaseState.Canceled },
            7 when one.State == CaseState.Active => one with { Counts = !one.Counts },
            8 when one.State == CaseState.Active && !IsOver => one with { Under = 1 - one.Under },
            _ => one,
        };
        if (expected != one)
        {
            await model.ChangeAsync(one.Id, (it, now) => Step(it, what, minutes, now)).ConfigureAwait(false);
            _cases[at] = expected;
        }
    }

    public async Task CompareAsync()
    {
        var entries = await model.AllAsync<AllotmentEntry>().ConfigureAwait(false);
        for (var n = 0; n < agreed.Length; n++)
        {
            var found = await model.LoadAsync(agreed[n].Id).ConfigureAwait(false);
            var factor = found.AllocationType == AllocationType.NumberOfHours ? 60m : 1m;
            Expect.Same(Used(n, null), found.UsedTerms, "used");
            Expect.Same(
                Math.Round(found.TotalTerms!.Value - Used(n, null) / factor, 8),
                Math.Round(found.RemainingTerms!.Value, 8),
                "left"
            );
            Expect.Same(
                Used(n, null),
                entries.Where(entry => entry.Entitlement == found.Id).Sum(entry => entry.Amount),
                "sum of the ledger"
            );
            foreach (var channel in found.Channels)
            {
                Expect.Same(Used(n, channel.Channel), channel.UsedTerms, $"used by {channel.Channel}");
            }
        }
    }

    private static Entitlement Agreed(Account account, int how)
    {
        var entitlement = EntitledCaseContracts.Draft(account);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.TotalTerms, 10m)
                .Set(EntitlementFields.AllocationType, how == 2 ? AllocationType.NumberOfHours : AllocationType.NumberOfCases)
                .Set(
                    EntitlementFields.DecreaseRemainingOn,
                    how == 0 ? DecreaseRemainingOn.CaseCreation : DecreaseRemainingOn.CaseResolution
                )
        );
        foreach (var origin in Origins)
        {
            entitlement.Split(origin, 2, A.Now);
        }

        entitlement.Activate(A.Now);
        return entitlement;
    }

    private async Task OpenAsync(int under, CaseOrigin origin)
    {
        var one = Case.Create(CaseId.New(A.Now.ToInstant()), "It squeaks", agreed[0].Customer!.Value, A.Now);
        one.Edit(edit => edit.Set(CaseFields.Entitlement, agreed[under].Id).Set(CaseFields.Origin, origin));
        if (IsOver)
        {
            await Expect.RefusedAsync("entitlement.not-active", () => model.AddAsync(one)).ConfigureAwait(false);
            return;
        }

        await model.AddAsync(one).ConfigureAwait(false);
        _cases.Add(new(one.Id, under, origin, CaseState.Active, 0, Counts: true));
    }

    private bool IsOver => clock.GetCurrentInstant().InUtc().Date > agreed[0].EndDate;

    private void Step(Case it, int what, int minutes, ZonedDateTime now)
    {
        switch (what)
        {
            case 2 or 3:
                it.Resolve(new("Oiled", minutes), now);
                break;
            case 4 or 5:
                it.Reactivate(now);
                break;
            case 6:
                it.Cancel(now);
                break;
            case 7:
                it.Set(CaseFields.DecrementsEntitlement, !it.DecrementsEntitlement);
                break;
            default:
                it.Set(CaseFields.Entitlement, agreed[it.Entitlement == agreed[0].Id ? 1 : 0].Id);
                break;
        }
    }

    private int Used(int under, CaseOrigin? channel) =>
        _cases
            .Where(one => one.Under == under && one.Counts && (channel is null || one.Origin == channel))
            .Sum(one =>
                agreed[0].DecreaseRemainingOn == DecreaseRemainingOn.CaseCreation ? (one.State == CaseState.Canceled ? 0 : 1)
                : one.State != CaseState.Resolved ? 0
                : agreed[0].AllocationType == AllocationType.NumberOfHours ? one.Minutes
                : 1
            );

    private sealed record Plain(CaseId Id, int Under, CaseOrigin Origin, CaseState State, int Minutes, bool Counts);
}
