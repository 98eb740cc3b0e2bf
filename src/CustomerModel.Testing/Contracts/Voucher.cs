namespace CustomerModel.Testing.Contracts;

/// <summary>Identifies one <see cref="Voucher"/>.</summary>
/// <param name="Value">A version 7 UUID.</param>
internal readonly record struct VoucherId(Guid Value) : IEntityId<VoucherId>, IIdentifies<Voucher>
{
    public static VoucherId From(Guid value) => new(value);
}

/// <summary>A guest's own record that the clock changes: it lapses.</summary>
internal sealed class Voucher : AggregateRoot<VoucherId>, ITimed
{
    private Voucher(VoucherId id)
        : base(id) { }

    public static RecordType<Voucher, VoucherId> Type { get; } =
        new("testing/voucher", id => new(id), VoucherFields.All, primaryName: VoucherFields.Name) { Table = "testing_vouchers" };

    public override RecordRef Ref => new("testing/voucher", Id.Value);

    public string Name { get; internal set; } = "";

    public bool HasLapsed { get; internal set; }

    public Instant? AdvancesOn { get; internal set; }

    public static Voucher Until(Instant moment) => new(VoucherId.New(A.Now.ToInstant())) { Name = "Ten francs", AdvancesOn = moment };

    public bool Advance(ZonedDateTime now)
    {
        if (!(AdvancesOn <= now.ToInstant()))
        {
            return false;
        }

        (HasLapsed, AdvancesOn) = (true, null);
        return true;
    }
}

/// <summary>Every field of a voucher.</summary>
internal static class VoucherFields
{
    public static FieldList<Voucher> All { get; } = [];

    public static Field<Voucher, string> Name { get; } =
        All.Text("name", "Name", 100, v => v.Name, (v, value) => v.Name = value!, FieldTraits.Required);

    public static Field<Voucher, bool> HasLapsed { get; } =
        All.Always("haslapsed", "Has Lapsed", v => v.HasLapsed, (v, value) => v.HasLapsed = value, FieldTraits.Derived);

    public static Field<Voucher, Instant> AdvancesOn { get; } =
        All.Value(
            "advanceson",
            "Advances On",
            v => v.AdvancesOn,
            (v, value) => v.AdvancesOn = value,
            traits: FieldTraits.Derived | FieldTraits.Indexed
        );
}
