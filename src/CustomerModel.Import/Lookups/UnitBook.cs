using CustomerModel.Catalog;

namespace CustomerModel.Import;

/// <summary>The units that products are counted in, asked for batch by batch: a unit has a name only within its group.</summary>
internal sealed class UnitBook(ICustomerModel model)
{
    private const int MostRemembered = 200_000;
    private readonly Dictionary<Guid, (UnitGroupId? Group, UnitId? Unit)> _products = [];
    private readonly Dictionary<Guid, UnitGroup> _groups = [];
    private readonly HashSet<Guid> _wantedProducts = [];
    private readonly HashSet<Guid> _wantedGroups = [];

    /// <summary>Remembers to ask for a product or a group before the next batch.</summary>
    public void Want(Guid id, bool isGroup)
    {
        if (isGroup && !_groups.ContainsKey(id))
        {
            _wantedGroups.Add(id);
        }
        else if (!isGroup && !_products.ContainsKey(id))
        {
            _wantedProducts.Add(id);
        }
    }

    public async Task LoadAsync(CancellationToken stop)
    {
        if (_wantedProducts.Count + _wantedGroups.Count == 0)
        {
            return;
        }

        if (_products.Count > MostRemembered)
        {
            _products.Clear();
        }

        await model
            .ReadAsync(
                async read =>
                {
                    foreach (var id in _wantedProducts)
                    {
                        await LoadProductAsync(read, id, stop).ConfigureAwait(false);
                    }

                    foreach (var id in _wantedGroups)
                    {
                        await LoadGroupAsync(read, id, stop).ConfigureAwait(false);
                    }

                    return true;
                },
                stop
            )
            .ConfigureAwait(false);
        _wantedProducts.Clear();
        _wantedGroups.Clear();
    }

    /// <summary>The unit a text names in the group; without text the base unit.</summary>
    public UnitId? OfGroup(UnitGroupId group, string? text) =>
        !_groups.TryGetValue(group.Value, out var found) ? null
        : text is null ? found.BaseUnit.Id
        : found.Units.FirstOrDefault(unit => Names(unit, text))?.Id;

    /// <summary>The unit a text names in the group of the product; without text the unit it is counted in first.</summary>
    public UnitId? OfProduct(ProductId product, string? text) =>
        !_products.TryGetValue(product.Value, out var found) ? null
        : text is null ? found.Unit
        : found.Group is { } group ? OfGroup(group, text)
        : null;

    private static bool Names(Unit unit, string text) =>
        string.Equals(unit.Name, PlainText.Normalize(text), StringComparison.OrdinalIgnoreCase)
        || (Guid.TryParse(text, out var id) && unit.Id.Value == id);

    private async Task LoadProductAsync(IReadScope read, Guid id, CancellationToken stop)
    {
        if (await read.FindAsync<Product>(id, stop).ConfigureAwait(false) is { } product)
        {
            _products[id] = (product.UnitGroup, product.DefaultUnit);
            if (product.UnitGroup is { } group)
            {
                Want(group.Value, isGroup: true);
            }
        }
    }

    private async Task LoadGroupAsync(IReadScope read, Guid id, CancellationToken stop)
    {
        if (await read.FindAsync<UnitGroup>(id, stop).ConfigureAwait(false) is { } group)
        {
            _groups[id] = group;
        }
    }
}
