using CustomerModel.Persistence;
using CustomerModel.Storage;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

/// <summary>Records with every field filled, commits, and who names whom.</summary>
internal static class World
{
    public static readonly ZonedDateTime Now = A.Now;

    /// <summary>A value for every field that has a column or belongs to an address.</summary>
    public static Gen<(Field Field, object Value)[]> ValuesFor(IEnumerable<Field> fields) =>
        Gen.CollectToArray(
            fields.Where(field =>
                field.Write != FieldWrite.Derived || field.ValueType == typeof(decimal) || field.ValueType == typeof(string)
            ),
            field => FieldValues.For(field).Generator.Select(value => (field, value))
        );

    public static TRecord Fill<TRecord>(TRecord record, IEnumerable<(Field Field, object Value)> values, params string[] kept)
    {
        foreach (var (field, value) in values.Where(value => !kept.Contains(value.Field.Name)))
        {
            field.Restore(record!, value);
        }

        return record;
    }

    /// <summary>What a store does when it commits.</summary>
    public static void Commit(params IEnumerable<Record> records)
    {
        foreach (var record in records)
        {
            RecordStorage.Stamp(record, Now.ToInstant(), null, null);
            record.TakeEvents();
            RecordStorage.TakeMade(record);
        }
    }

    public static Dictionary<RecordRef, IReadOnlyList<RecordRef>> Names(params IReadOnlyList<(RecordType Type, Record Record)> all) =>
        all.ToDictionary(
            named => named.Record.Ref,
            named =>
                (IReadOnlyList<RecordRef>)
                    [.. all.Where(other => Names(other.Type, other.Record, named.Record.Ref)).Select(other => other.Record.Ref)]
        );

    /// <summary>The fields in which two records differ, stamps left out.</summary>
    public static string[] Differences(RecordType type, Record left, Record right) =>
        [.. type.Fields.Where(field => field.Write != FieldWrite.System && !field.SameIn(left, right)).Select(field => field.Name)];

    /// <summary>Every mapped field has arrived, every other one is as in a record made without a source.</summary>
    public static void ShouldHaveTaken(
        object made,
        object bare,
        object source,
        IEnumerable<Field> fields,
        IEnumerable<Field> sourceFields,
        IReadOnlyDictionary<string, string> mapped,
        params string[] besides
    )
    {
        var from = sourceFields.ToDictionary(field => field.Name);
        foreach (var field in fields.Where(field => !besides.Contains(field.Name)))
        {
            if (mapped.TryGetValue(field.Name, out var name))
            {
                Plain(field.Read(made)).ShouldBe(Plain(from[name].Read(source)), field.Name);
                from[name].Read(source).ShouldNotBeNull(name);
            }
            else
            {
                field.Read(made).ShouldBe(field.Read(bare), field.Name);
            }
        }

        mapped.Keys.Except(fields.Select(field => field.Name)).ShouldBeEmpty();
    }

    public static Dictionary<string, string> Same(params IEnumerable<string> names) => names.ToDictionary(name => name);

    private static object? Plain(object? value) => value is null ? null : ValueKinds.Of(value.GetType()).ToStored(value);

    private static bool Names(RecordType type, Record record, RecordRef named) =>
        type
            .Fields.Where(field => field.Targets.Contains(named.Type))
            .Select(field => field.Read(record))
            .Any(value =>
                value is CustomerId customer
                    ? customer.Value == named.Id
                    : value is not null && Equals(ValueKinds.Of(value.GetType()).ToStored(value), named.Id)
            );
}
