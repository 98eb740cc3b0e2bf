using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Storage;

namespace CustomerModel.Operations;

/// <summary>What stays of a record when its person is erased: everything that is not about the person.</summary>
/// <remarks>
/// Personal values of fields, parts and guests are cleared, those of guests that are not there included, as nobody knows what they are.
/// Addresses go as a whole. A text that a record cannot be without becomes <see cref="Pseudonym"/>. Whether somebody wants calls or letters stays.
/// </remarks>
internal static class Emptying
{
    public const string Pseudonym = "Erased";

    /// <summary>Whether the values of a field are erased with the person a record is about.</summary>
    public static bool IsPersonal(Field? field, bool ofPersonAccount) =>
        field is null || field.Class >= DataClass.Personal || (ofPersonAccount && field == AccountFields.Name);

    /// <summary>Whether a record is the account that stands for one person, whose name is personal.</summary>
    public static bool IsPersonAccount(Record record) => record is Account { Kind: AccountKind.Person };

    /// <summary>The record without the person.</summary>
    public static Record Of(RecordEntry entry, Record record)
    {
        var copy = RecordStorage.Copy(record);
        foreach (var field in entry.Stored.Where(field => IsPersonal(field, IsPersonAccount(record)) && CanBeErased(field)))
        {
            Erase(field, copy);
        }

        if (copy.Custom.Unread.Count > 0)
        {
            RecordStorage.RestoreCustom(copy, CustomValues.Of(copy.Custom.Known, []));
        }

        foreach (var list in entry.Type.Parts.Where(list => list.Fields.Any(field => IsPersonal(field, ofPersonAccount: false))))
        {
            list.Restore(copy, list.PartType == typeof(CustomerAddress) ? [] : [.. list.Read(copy).Select(part => Of(list, part))]);
        }

        return copy;
    }

    /// <summary>An activity about something else without the addresses and numbers by which people of those took part in it.</summary>
    public static Record WithoutReach(RecordEntry entry, Record record, IReadOnlySet<RecordRef> people)
    {
        var copy = RecordStorage.Copy(record);
        foreach (var field in entry.Stored.Where(field => SuppressionKey.Recognises(field)))
        {
            Erase(field, copy);
        }

        foreach (var list in entry.Type.Parts.Where(list => list.PartType == typeof(ActivityParty)))
        {
            list.Restore(copy, [.. list.Read(copy).Select(part => IsOne((ActivityParty)part) ? Of(list, part) : part)]);
        }

        return copy;

        bool IsOne(ActivityParty party) => party.Party is { } one && people.Contains(one);
    }

    /// <summary>The fields, and lists of parts, in which two states of a record differ.</summary>
    public static IReadOnlyList<string> Differences(RecordEntry entry, Record before, Record after) =>
        [
            .. entry.Stored.Where(field => !field.SameIn(before, after)).Select(field => field.Name),
            .. before.Custom.Unread.Keys.Except(after.Custom.Unread.Keys, StringComparer.Ordinal),
            .. entry.Type.Parts.Where(list => !list.SameIn(before, after)).Select(list => list.Name),
        ];

    private static RecordPart Of(PartList list, RecordPart part)
    {
        var copy = RecordStorage.CopyPart(part);
        foreach (var field in list.Fields.Where(field => IsPersonal(field, ofPersonAccount: false) && CanBeErased(field)))
        {
            Erase(field, copy);
        }

        return copy;
    }

    private static void Erase(Field field, object owner)
    {
        if (field.Read(owner) is not null)
        {
            field.Restore(owner, field.Required && field.ValueType == typeof(string) ? Pseudonym : null);
        }
    }

    /// <summary>A yes or no about how somebody wants to be reached is always there, and tells nothing by itself.</summary>
    private static bool CanBeErased(Field field) =>
        !field.Path.Body.Type.IsValueType || Nullable.GetUnderlyingType(field.Path.Body.Type) is not null;
}
