namespace CustomerModel.InMemory;

/// <inheritdoc/>
internal sealed class PresenceColumnBuilder : ColumnBuilder
{
    private const int There = 1;

    public override void Add(object? value) => Codes.Add(value is null ? 0 : There);

    public override Column Build(int[]? order) => new PresenceColumn(Codes.Ranked([There], order));
}
