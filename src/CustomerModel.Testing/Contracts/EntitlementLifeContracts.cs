using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Whatever is done to an entitlement in a store, whatever it counts and however its clock runs, it lives as a plain model does.</summary>
internal static class EntitlementLifeContracts
{
    private const int Total = 6;
    private static readonly LocalDate First = A.Day.PlusDays(3);
    private static readonly LocalDate Last = A.Day.PlusDays(20);
    private static readonly EntitlementAction[] Actions = Enum.GetValues<EntitlementAction>();

    public static async Task An_entitlement_lives_as_a_plain_model_does(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await context
            .ForAllAsync(
                Gen.Choose(0, Actions.Length + 3).Zip(Gen.Choose(-3, 8)).ArrayOf().Select(steps => steps.Take(24).ToArray()).ToArbitrary(),
                cases: 25,
                async steps =>
                {
                    var model = host.OfNewTenant();
                    var start = host.Clock.GetCurrentInstant();
                    var id = await DraftAsync(model).ConfigureAwait(false);
                    var plain = new Plain();
                    foreach (var (what, number) in steps)
                    {
                        host.Clock.Advance(what >= Actions.Length + 2 ? Duration.FromDays(number) : Duration.Zero);
                        var today = host.Clock.GetCurrentInstant().InUtc().Date;
                        var expected = what < Actions.Length ? plain.Does(Actions[what], today) : plain.Counts(what, number, today);
                        var done = await TryAsync(model, id, what, number).ConfigureAwait(false);
                        Expect.Same(expected, done, $"whether {what} is done");
                        var found = await model.LoadAsync(id).ConfigureAwait(false);
                        Expect.Same((plain.Status, plain.IsDefault), (found.Status, found.IsDefault), "status and default");
                        Expect.Same(EntitlementLifecycle.Table.StateOf(plain.Status), (int)found.State, "state");
                        Expect.Same((plain.Used, (decimal?)(Total - plain.Used)), (found.UsedTerms, found.RemainingTerms), "terms");
                        Expect.Same(plain.ByPhone, found.Channel(CaseOrigin.Phone)!.UsedTerms, "terms of the channel");
                        var day = plain.Status switch
                        {
                            EntitlementStatus.Waiting => First,
                            EntitlementStatus.Active => Last.PlusDays(1),
                            _ => (LocalDate?)null,
                        };
                        Expect.Same(day?.AtMidnight().InUtc().ToInstant(), found.AdvancesOn, "what the clock does next");
                    }

                    host.Clock.Advance(start - host.Clock.GetCurrentInstant());
                }
            )
            .ConfigureAwait(false);
    }

    private static async Task<EntitlementId> DraftAsync(ICustomerModel model)
    {
        var acme = A.Account.Build();
        var entitlement = EntitlementContracts.Draft(acme.Id);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.StartDate, First)
                .Set(EntitlementFields.EndDate, Last)
                .Set(EntitlementFields.TotalTerms, (decimal)Total)
        );
        entitlement.Split(CaseOrigin.Phone, 2, A.Now);
        await model.AddAsync(acme, entitlement).ConfigureAwait(false);
        return entitlement.Id;
    }

    private static async Task<bool> TryAsync(ICustomerModel model, EntitlementId id, int what, int number)
    {
        try
        {
            if (what >= Actions.Length && what < Actions.Length + 2 && number != 0)
            {
                await EntitlementContracts
                    .CountAsync(model, id, number, what == Actions.Length ? CaseOrigin.Phone : CaseOrigin.Web)
                    .ConfigureAwait(false);
            }
            else
            {
                await model.ChangeAsync(id, (one, now) => Do(one, what, now)).ConfigureAwait(false);
            }

            return true;
        }
        catch (RefusedException refusal)
        {
            Expect.That(refusal.Error.Code.StartsWith("entitlement.", StringComparison.Ordinal), refusal.Error.Code);
            return false;
        }
    }

    private static void Do(Entitlement entitlement, int what, ZonedDateTime now)
    {
        Action<ZonedDateTime> act =
            what >= Actions.Length
                ? then => entitlement.Advance(then)
                : Actions[what] switch
                {
                    EntitlementAction.Activate => entitlement.Activate,
                    EntitlementAction.Start => entitlement.Start,
                    EntitlementAction.Expire => entitlement.Expire,
                    EntitlementAction.Deactivate => entitlement.Deactivate,
                    EntitlementAction.Cancel => entitlement.Cancel,
                    EntitlementAction.SetAsDefault => entitlement.SetAsDefault,
                    EntitlementAction.ClearDefault => entitlement.ClearDefault,
                    _ => then => entitlement.Renew(EntitlementId.New(then.ToInstant()), then),
                };
        act(now);
    }

    /// <summary>The same by hand; where an action leads the table says, and the dates where it leaves a choice.</summary>
    private sealed class Plain
    {
        public EntitlementStatus Status { get; private set; } = EntitlementStatus.Draft;

        public bool IsDefault { get; private set; }

        public int Used { get; private set; }

        public int ByPhone { get; private set; }

        public bool Does(EntitlementAction action, LocalDate today)
        {
            var targets = EntitlementLifecycle.Table.TargetsOf(Status, action);
            var isRefused = action switch
            {
                EntitlementAction.Start => today < First,
                EntitlementAction.Expire => today <= Last,
                EntitlementAction.ClearDefault => !IsDefault,
                _ => false,
            };
            if (targets.Count == 0 || isRefused)
            {
                return false;
            }

            Status =
                targets.Count == 1 ? targets[0]
                : today < First ? EntitlementStatus.Waiting
                : today > Last ? EntitlementStatus.Expired
                : EntitlementStatus.Active;
            IsDefault =
                Status == EntitlementStatus.Active
                && (action == EntitlementAction.SetAsDefault || (IsDefault && action != EntitlementAction.ClearDefault));
            return true;
        }

        public bool Counts(int what, int number, LocalDate today)
        {
            if (what >= Actions.Length + 2 || number == 0)
            {
                Does(EntitlementAction.Start, today);
                Does(EntitlementAction.Expire, today);
                return true;
            }

            var isByPhone = what == Actions.Length;
            if (Used + number < 0 || (isByPhone && ByPhone + number < 0))
            {
                return false;
            }

            (Used, ByPhone) = (Used + number, ByPhone + (isByPhone ? number : 0));
            return true;
        }
    }
}
