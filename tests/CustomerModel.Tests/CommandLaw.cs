using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests;

/// <summary>What a record says it would do is what it does, and a refusal changes nothing.</summary>
internal static class CommandLaw
{
    public static Arbitrary<Command<T>[]> Sequences<T>(Command<T>[] commands) => Gen.Elements(commands).ArrayOf().ToArbitrary();

    public static bool KeepsItsWord<T>(T record, RecordType type, Command<T>[] steps)
        where T : Record
    {
        foreach (var step in steps)
        {
            var (before, events, reason) = (RecordStorage.Copy(record), record.Events.Count, step.WhyNot(record));
            if (reason is null)
            {
                step.Do(record);
            }
            else
            {
                var refusal = Should.Throw<RefusedException>(() => step.Do(record), step.Name);
                refusal.Error.Code.ShouldBe(reason.Code, step.Name);
                refusal.Error.Record.ShouldBe(record.Ref, step.Name);
                type.Fields.Where(field => !field.SameIn(before, record)).ShouldBeEmpty(step.Name);
                type.Parts.All(part => part.SameIn(before, record)).ShouldBeTrue(step.Name);
                record.Events.Count.ShouldBe(events, step.Name);
            }

            RecordStorage.BrokenRules(type, record).ShouldBeEmpty(step.Name);
        }

        return true;
    }
}

/// <summary>A command with the twin that says why it would be refused.</summary>
internal sealed record Command<T>(string Name, Func<T, DomainError?> WhyNot, Action<T> Do)
{
    public override string ToString() => Name;
}
