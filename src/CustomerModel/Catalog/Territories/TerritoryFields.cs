using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a territory.</summary>
public static class TerritoryFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Territory> All { get; } = [];

    /// <inheritdoc cref="Territory.Name"/>
    public static Field<Territory, string> Name { get; } =
        All.Text("name", "Territory Name", 200, t => t.Name, (t, v) => t.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Territory.Description"/>
    public static Field<Territory, string> Description { get; } =
        All.Text("description", "Description", 2000, t => t.Description, (t, v) => t.Description = v);

    /// <inheritdoc cref="Territory.Manager"/>
    public static Field<Territory, UserId> Manager { get; } =
        All.Value("managerid", "Manager", t => t.Manager, (t, v) => t.Manager = v, traits: Indexed, targets: ["systemuser"]);

    /// <inheritdoc cref="Territory.Image"/>
    public static Field<Territory, Guid> Image { get; } = All.Value("entityimageid", "Image", t => t.Image, (t, v) => t.Image = v);

    /// <inheritdoc cref="Territory.Currency"/>
    public static Field<Territory, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", t => t.Currency, (t, v) => t.Currency = v);

    /// <inheritdoc cref="Territory.ExchangeRate"/>
    public static Field<Territory, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", t => t.ExchangeRate, (t, v) => t.ExchangeRate = v);
}
