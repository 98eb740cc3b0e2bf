using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>The name of an account that is changed and stated at random, against a list of all that was said of it.</summary>
internal static class PlainHistory
{
    public static Gen<(int What, int Value, int From, int Length)> Steps =>
        from what in Gen.Choose(0, 3)
        from value in Gen.Choose(0, 3)
        from start in Gen.Choose(0, 12)
        from length in Gen.Choose(0, 8)
        select (what, value, start, length);

    public static async Task CompareAsync(StoreContractContext context, (int What, int Value, int From, int Length)[] steps)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Named("Name 0").Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var said = new List<(string Name, LocalDate? From, LocalDate? To, Instant Known)> { ("Name 0", A.Day, null, Now()) };
        var (moments, current) = (new List<Instant> { Now() }, "Name 0");
        foreach (var (what, value, start, length) in steps)
        {
            host.Clock.Advance(Duration.FromHours(what == 0 ? 30 : 1));
            var (name, today) = ($"Name {value}", Now().InUtc().Date);
            if (what is 0 or 1)
            {
                await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Name, name)).ConfigureAwait(false);
                if (current != name)
                {
                    said.Add((name, today, null, Now()));
                }

                current = name;
            }
            else
            {
                // A period that is over says nothing of today; one that is not is said with the change that it is about.
                LocalDate? from = start == 12 ? null : today.PlusDays(-start);
                LocalDate? to =
                    what == 2 ? null
                    : today.PlusDays(-start + length) is var day && day >= today ? null
                    : day;
                await host
                    .Model.RunAsync(async work =>
                    {
                        var account = await work.GetAsync(acme.Id).ConfigureAwait(false);
                        if (to is null)
                        {
                            account.Set(AccountFields.Name, name);
                        }

                        work.State(account, AccountFields.Name, name, from, to);
                    })
                    .ConfigureAwait(false);
                said.Add((name, from, to, Now()));
                current = to is null ? name : current;
            }

            moments.Add(Now());
        }

        await host
            .Model.ReadAsync(async read =>
            {
                for (var day = A.Day.PlusDays(-14); day <= Now().InUtc().Date; day = day.PlusDays(1))
                {
                    foreach (var moment in moments)
                    {
                        var told = await read.AsOfAsync(acme.Id, day, moment).ConfigureAwait(false);
                        Expect.Same(Latest(day, moment)?.Name, told?.Record.Name, $"name on {day} as known at {moment}");
                    }
                }

                return true;
            })
            .ConfigureAwait(false);

        Instant Now() => host.Clock.GetCurrentInstant();

        (string Name, LocalDate? From, LocalDate? To, Instant Known)? Latest(LocalDate day, Instant moment)
        {
            var all = said.Where(one => one.Known <= moment && !(day < one.From) && !(day > one.To)).ToList();
            return all.Count == 0 ? null : all[^1];
        }
    }
}
