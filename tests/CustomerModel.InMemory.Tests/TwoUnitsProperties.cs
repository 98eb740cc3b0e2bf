using CustomerModel.Customers;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.InMemory.Tests;

/// <summary>Two units of work in any order of steps do to the store what they do to a plain dictionary.</summary>
public sealed class TwoUnitsProperties
{
    private static readonly AccountId[] Ids = [.. Enumerable.Range(1, 4).Select(n => AccountId.From(new Guid(n, 0, 0, new byte[8])))];

    private static readonly Gen<Step> Steps =
        from unit in Gen.Choose(0, 1)
        from deed in Gen.Frequency(
            (3, Gen.Constant(Deed.Add)),
            (4, Gen.Constant(Deed.Edit)),
            (2, Gen.Constant(Deed.Remove)),
            (3, Gen.Constant(Deed.Commit)),
            (1, Gen.Constant(Deed.Abandon))
        )
        from record in Gen.Choose(0, Ids.Length - 1)
        from number in Gen.Choose(0, 3)
        select new Step(unit, deed, record, number);

    private static readonly Arbitrary<Step[]> Days = Arb.From(
        Gen.Choose(1, 40).SelectMany(length => Gen.ArrayOf(Steps, length)),
        steps => Enumerable.Range(0, steps.Length).Select(left => steps.Where((_, i) => i != left).ToArray())
    );

    private enum Deed
    {
        Add,
        Edit,
        Remove,
        Commit,
        Abandon,
    }

    [Fact]
    public void The_store_does_what_a_dictionary_does() =>
        Law.ForAll(
            Days,
            steps =>
            {
                Live(steps).GetAwaiter().GetResult();
                return true;
            },
            cases: 200
        );

    private static async Task Live(Step[] steps)
    {
        var house = new House();
        var model = new Model();
        IUnitOfWork[] units = [await house.BeginAsync(), await house.BeginAsync()];
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            if (step.Deed is Deed.Commit or Deed.Abandon)
            {
                var outcome = step.Deed == Deed.Commit ? await OutcomeAsync(units[step.Unit]) : "";
                outcome.ShouldBe(step.Deed == Deed.Commit ? model.Commit(step.Unit) : model.Abandon(step.Unit));
                await units[step.Unit].DisposeAsync();
                units[step.Unit] = await house.BeginAsync();
            }
            else
            {
                await DoAsync(units[step.Unit], step, $"Name {i}");
                model.Do(step, $"Name {i}");
            }

            (await house.AccountsAsync())
                .Select(row => (row.Id, new Row(row.Version, row.Name, row.AccountNumber)))
                .ShouldBe(model.Committed.OrderBy(row => row.Key).Select(row => (row.Key, row.Value)));
        }
    }

    private static async Task DoAsync(IUnitOfWork unit, Step step, string name)
    {
        var id = Ids[step.Record];
        var account = await unit.FindAsync(id);
        if (step.Deed == Deed.Add && account is null)
        {
            account = Account.Create(id, name, unit.Now);
            account.Set(AccountFields.AccountNumber, step.AccountNumber);
            unit.Add(account);
        }
        else if (step.Deed == Deed.Edit && account is not null)
        {
            account.Edit(edit => edit.Set(AccountFields.Name, name).Set(AccountFields.AccountNumber, step.AccountNumber));
        }
        else if (step.Deed == Deed.Remove && account is not null)
        {
            unit.Remove(account);
        }
    }

    private static async Task<string> OutcomeAsync(IUnitOfWork unit)
    {
        try
        {
            await unit.CommitAsync();
            return "";
        }
        catch (StoreException failure)
        {
            return failure.Error.Code;
        }
        catch (RefusedException refusal)
        {
            return refusal.Error.Code;
        }
    }

    private sealed record Step(int Unit, Deed Deed, int Record, int Number)
    {
        public string AccountNumber => $"n{Number}";
    }

    private sealed record Row(long Version, string Name, string? Number);

    private sealed record Held(Row? Before, Row After, bool IsRemoved);

    private sealed class Model
    {
        private readonly Dictionary<AccountId, Held>[] _units =
        [
            [],
            [],
        ];

        /// <summary>What each unit reads: the state at its first step.</summary>
        private readonly Dictionary<AccountId, Row>?[] _seen = [null, null];

        public Dictionary<AccountId, Row> Committed { get; private set; } = [];

        public void Do(Step step, string name)
        {
            var (id, unit) = (Ids[step.Record], _units[step.Unit]);
            var seen = _seen[step.Unit] ??= Committed;
            if (!unit.TryGetValue(id, out var held) && seen.TryGetValue(id, out var row))
            {
                held = unit[id] = new(row, row, IsRemoved: false);
            }

            if (step.Deed == Deed.Add && held is null)
            {
                unit[id] = new(null, new(0, name, step.AccountNumber), IsRemoved: false);
            }
            else if (held is not null)
            {
                unit[id] = step.Deed switch
                {
                    Deed.Edit => held with { After = new(held.After.Version, name, step.AccountNumber) },
                    Deed.Remove => held with { IsRemoved = true },
                    _ => held,
                };
            }
        }

        public string Abandon(int unit)
        {
            (_units[unit], _seen[unit]) = ([], null);
            return "";
        }

        public string Commit(int unit)
        {
            var writes = _units[unit]
                .Where(held => held.Value.IsRemoved ? held.Value.Before is not null : held.Value.Before != held.Value.After)
                .ToList();
            (_units[unit], _seen[unit]) = ([], null);
            if (writes.Any(write => Committed.GetValueOrDefault(write.Key)?.Version != write.Value.Before?.Version))
            {
                return "store.concurrency-conflict";
            }

            var next = new Dictionary<AccountId, Row>(Committed);
            foreach (var (id, held) in writes)
            {
                next.Remove(id);
                if (!held.IsRemoved)
                {
                    next.Add(id, held.After with { Version = held.After.Version + 1 });
                }
            }

            if (next.Values.GroupBy(row => row.Number).Any(group => group.Count() > 1))
            {
                return "key.taken";
            }

            Committed = next;
            return "";
        }
    }
}
