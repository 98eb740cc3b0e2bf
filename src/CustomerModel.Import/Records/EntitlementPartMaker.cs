using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>What entitlements list: channels with their shares, products, contacts. All of a kind come in the same way.</summary>
/// <param name="list">The kind.</param>
/// <param name="needs">The fields of a part, all of them needed.</param>
/// <param name="put">The command that lists one.</param>
internal sealed class EntitlementPartMaker(PartList list, IReadOnlyList<Field> needs, Action<Entitlement, RowValues, ZonedDateTime> put)
    : CommandPartMaker<Entitlement, RowValues>(Entitlement.Type, list, [.. needs.Select(field => field.Name)])
{
    public static IReadOnlyList<PartMaker> Kinds { get; } =
    [
        new EntitlementPartMaker(
            EntitlementFields.Channels,
            [EntitlementChannelFields.Channel, EntitlementChannelFields.TotalTerms],
            Share
        ),
        new EntitlementPartMaker(
            EntitlementFields.Products,
            [EntitlementProductFields.Product],
            (entitlement, row, now) => entitlement.AddProduct(row.Need(EntitlementProductFields.Product), now)
        ),
        new EntitlementPartMaker(
            EntitlementFields.Contacts,
            [EntitlementContactFields.Contact],
            (entitlement, row, now) => entitlement.AddContact(row.Need(EntitlementContactFields.Contact), now)
        ),
    ];

    public override int Most => Entitlement.MostParts;

    public override bool Takes(Field field) => needs.Contains(field);

    public override object Make(Slot[] slots, object?[] values)
    {
        var row = new RowValues(Array.ConvertAll(slots, slot => slot.Field), [.. values]);
        return needs.FirstOrDefault(field => row.Find(field) is null) is { } missing
            ? throw new RefusedException(FieldErrors.Required(missing))
            : row;
    }

    /// <summary>A second row about a channel is a mistake of the file, as one about a product is, and no other share.</summary>
    private static void Share(Entitlement entitlement, RowValues row, ZonedDateTime now)
    {
        var channel = row.Need(EntitlementChannelFields.Channel);
        if (entitlement.Channel(channel) is not null)
        {
            throw new RefusedException(EntitlementErrors.ChannelListed(channel));
        }

        entitlement.Split(channel, row.Need(EntitlementChannelFields.TotalTerms), now);
    }

    protected override void Put(Entitlement record, RowValues part, ZonedDateTime now) => put(record, part, now);
}
