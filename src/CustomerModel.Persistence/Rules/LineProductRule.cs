using CustomerModel.Catalog;
using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>A line that is new, or names another product or unit, is for a product that is sold (O4), in a unit of its group.</summary>
/// <remarks>
/// Lines that stay are left alone, and so is what was agreed before: documents made from another one, and closed ones that are
/// brought in, may be for products that are sold no more. Contracts support what was sold once.
/// </remarks>
internal sealed class LineProductRule : ICommitRule
{
    public string Code => "line.unit-of-another-group";

    public IReadOnlyList<string> Fields => ["productid", "uomid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        List<(RecordRef Document, ProductId Product, UnitId? Unit, bool IsSale)> lines =
        [
            .. New<Opportunity>(changes, deal => deal.Lines.Select(Sold), deal => deal.State == OpportunityState.Open),
            .. New<Quote>(
                changes,
                quote => quote.Lines.Select(Sold),
                quote => quote is { State: QuoteState.Draft, RevisionOf: null, Opportunity: null }
            ),
            .. New<Order>(
                changes,
                order => order.Lines.Select(Sold),
                order => order is { State: OrderState.Active, Quote: null, Opportunity: null }
            ),
            .. New<Invoice>(
                changes,
                invoice => invoice.Lines.Select(Sold),
                invoice => invoice is { State: InvoiceState.Active, Order: null, Opportunity: null }
            ),
            .. New<Contract>(changes, contract => contract.Lines.Select(line => (line.Product, line.Unit)), _ => false),
        ];
        var products = await read.FindManyAsync<Product>(Ids(lines.Select(pair => pair.Product.Value)), stop).ConfigureAwait(false);
        var groups = await read.FindManyAsync<UnitGroup>(
                Ids(products.Values.Select(product => product.UnitGroup?.Value).OfType<Guid>()),
                stop
            )
            .ConfigureAwait(false);
        return
        [
            .. from pair in lines
            let product = products.GetValueOrDefault(pair.Product.Value)
            where product is not null
            let units = product.UnitGroup is { } id ? groups.GetValueOrDefault(id.Value) : null
            let reason = units is not null && pair.Unit is { } unit && units.Find(unit) is null ? LineErrors.UnitOfAnotherGroup(unit)
            : pair.IsSale && product.Status is (ProductStatus.Draft or ProductStatus.Retired) ? ProductErrors.NotSellable(product.Status)
            : null
            where reason is not null
            select reason with
            {
                Record = pair.Document,
            },
        ];
    }

    private static (ProductId? Product, UnitId? Unit) Sold(SalesLine line) => (line.Product, line.Unit);

    private static IEnumerable<(RecordRef, ProductId, UnitId?, bool)> New<TDocument>(
        IReadOnlyList<RecordChange> changes,
        Func<TDocument, IEnumerable<(ProductId? Product, UnitId? Unit)>> linesOf,
        Func<TDocument, bool> isSale
    )
        where TDocument : Record =>
        from change in changes.OfType<RecordChange<TDocument>>()
        where change.After is not null && change.Parts.Count > 0
        let known = change.Before is { } before ? linesOf(before).ToHashSet() : []
        from line in linesOf(change.After!)
        where line.Product is not null && !known.Contains(line)
        select (change.Ref, line.Product!.Value, line.Unit, isSale(change.After!));

    private static Guid[] Ids(IEnumerable<Guid> ids) => [.. ids.Distinct()];
}
