using System.Reflection;
using CustomerModel.Storage;

namespace CustomerModel.Sqlite.Tests;

/// <summary>Change sets as a unit of work makes them, past its rules.</summary>
internal static class Changes
{
    public static ChangeSet Made<TRecord>(RecordCatalogue catalogue, TRecord record)
        where TRecord : Record
    {
        RecordStorage.Stamp(record, A.Now.ToInstant(), null, null);
        return Of(catalogue, null, record);
    }

    public static ChangeSet Deleted<TRecord>(RecordCatalogue catalogue, TRecord record)
        where TRecord : Record => Of(catalogue, record, null);

    private static ChangeSet Of<TRecord>(RecordCatalogue catalogue, TRecord? before, TRecord? after)
        where TRecord : Record
    {
        var make = typeof(RecordChange<TRecord>).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)[0];
        var change = (RecordChange<TRecord>)make.Invoke([before, after]);
        typeof(RecordChange).GetProperty(nameof(RecordChange.Entry))!.SetValue(change, catalogue.Of<TRecord>());
        typeof(RecordChange).GetProperty(nameof(RecordChange.Parts))!.SetValue(change, catalogue.Of<TRecord>().Type.Parts);
        return new([change]);
    }
}
