using System.Globalization;

namespace CustomerModel.Persistence;

/// <summary>A customer or owner as one text: the kind's object type code, a colon, the id; any record with the name of its kind instead.</summary>
internal static class PartyTexts
{
    public static object Write(object value) =>
        value switch
        {
            CustomerId customer => $"{(int)customer.Kind}:{customer.Value:D}",
            RecordRef record => $"{record.Type}:{record.Id:D}",
            OwnerId owner => $"{(int)owner.Kind}:{owner.Value:D}",
            _ => throw new NotSupportedException(value.GetType().Name),
        };

    public static object ReadCustomer(object stored)
    {
        var (kind, id) = Split((string)stored);
        return kind == (int)CustomerKind.Account ? (CustomerId)AccountId.From(id) : ContactId.From(id);
    }

    public static object ReadOwner(object stored)
    {
        var (kind, id) = Split((string)stored);
        return kind == (int)OwnerKind.User ? (OwnerId)UserId.From(id) : TeamId.From(id);
    }

    public static object ReadRecord(object stored) =>
        ((string)stored).LastIndexOf(':') is var colon && colon >= 0 && Guid.TryParse(((string)stored).AsSpan(colon + 1), out var id)
            ? colon == 0
                ? new RecordRef { Id = id }
                : new RecordRef(((string)stored)[..colon], id)
            : throw new FormatException("A record is kind:id.");

    private static (int Kind, Guid Id) Split(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && int.TryParse(text.AsSpan(0, colon), CultureInfo.InvariantCulture, out var kind)
        && Guid.TryParse(text.AsSpan(colon + 1), out var id)
            ? (kind, id)
            : throw new FormatException("A party is kind:id.");
}
