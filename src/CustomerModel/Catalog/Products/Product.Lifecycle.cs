namespace CustomerModel.Catalog;

// From draft to retired.
public sealed partial class Product
{
    /// <summary>Draft, active, under revision or retired.</summary>
    public ProductStatus Status { get; internal set; } = ProductLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public ProductState State { get; internal set; } = (ProductState)ProductLifecycle.Table.StateOf(ProductLifecycle.Table.Initial);

    /// <summary>Why it cannot be offered for sale, or <see langword="null"/>; that its family is published is asked at commit.</summary>
    public DomainError? WhyNotPublish(ZonedDateTime now) => WhyNot(ProductAction.Publish);

    /// <summary>Offers it for sale, for the first time or after a revision.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPublish"/>.</exception>
    public void Publish(ZonedDateTime now)
    {
        Demand(WhyNotPublish(now));
        Stand(ProductStatus.Active);
        Raise(new ProductPublished(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRevise(ZonedDateTime now) => WhyNot(ProductAction.Revise);

    /// <summary>Takes it back to change it; it is not sold before it is published again.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRevise"/>.</exception>
    public void Revise(ZonedDateTime now)
    {
        Demand(WhyNotRevise(now));
        Stand(ProductStatus.UnderRevision);
        Raise(new ProductRevised(Id, now.ToInstant()));
    }

    /// <summary>Why its sale cannot end, or <see langword="null"/>; that no active bundle holds it is asked at commit.</summary>
    public DomainError? WhyNotRetire(ZonedDateTime now) => WhyNot(ProductAction.Retire);

    /// <summary>Ends its sale: read-only and still found.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRetire"/>.</exception>
    public void Retire(ZonedDateTime now)
    {
        Demand(WhyNotRetire(now));
        Stand(ProductStatus.Retired);
        Raise(new ProductRetired(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be sold again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) =>
        WhyNot(ProductAction.Activate)
        ?? (IsKit || (Structure == ProductStructure.Product && Family is null) ? null : ProductErrors.NotActivated);

    /// <summary>Sells a retired kit, or a retired product without family, again.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(ProductStatus.Active);
        Raise(new ProductActivated(Id, now.ToInstant()));
    }

    private void Stand(ProductStatus status) => (Status, State) = (status, (ProductState)ProductLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(ProductAction action) =>
        ProductLifecycle.Table.Allows(Status, action) ? null : ProductErrors.NotNow(action, Status);
}
