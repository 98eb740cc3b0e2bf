namespace CustomerModel.Catalog;

/// <summary>A unit of measure within its group: so many of another unit; the base unit is built on nothing.</summary>
public sealed record Unit : RecordPart
{
    internal Unit(int number)
        : base(number) { }

    /// <summary>Names the unit on products, price list items and documents.</summary>
    public UnitId Id { get; internal set; }

    /// <summary>What the unit is called, e.g. Dozen; unique within the group whatever its case.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>How many of <see cref="BaseUnit"/> it is; 1 for the base unit.</summary>
    public decimal Quantity { get; internal set; }

    /// <summary>The unit it is built on; <see langword="null"/> for the base unit of the group.</summary>
    public UnitId? BaseUnit { get; internal set; }

    /// <summary>The unit all others come down to.</summary>
    public bool IsBase { get; internal set; }

    internal static Unit Of(UnitId id, string name, decimal quantity, UnitId? of) =>
        new(1)
        {
            Id = id,
            Name = PlainText.Normalize(name) ?? "",
            Quantity = quantity,
            BaseUnit = of,
            IsBase = of is null,
        };

    internal DomainError? WhyNot() =>
        (Id.Value == Guid.Empty ? FieldErrors.Required(UnitFields.Id) : null)
        ?? UnitFields.Name.WhyNot(Name)
        ?? UnitFields.Quantity.WhyNot(Quantity)
        ?? (Quantity <= 0 ? UnitGroupErrors.QuantityNotPositive(Quantity) : null);
}
