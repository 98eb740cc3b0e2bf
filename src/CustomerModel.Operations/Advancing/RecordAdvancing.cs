namespace CustomerModel.Operations;

/// <summary>Does what the clock has made due, in every kind of record that it changes, guests' own ones included.</summary>
/// <remarks>
/// What is due is found by an index and written by the same commands and rules as any other change, some records in one transaction.
/// A record that a rule refuses is told and loses no other; one that somebody else was faster with is looked at again. Run twice, or by
/// two at once, it does nothing twice; broken off, another run goes on with what is still due.
/// </remarks>
/// <param name="model">The way in; its caller says for which tenant, and whose change it is.</param>
public sealed class RecordAdvancing(ICustomerModel model)
{
    /// <summary>Brings every record to where it should be at a moment.</summary>
    /// <param name="now">The moment, in the time zone whose calendar decides for records that have none of their own.</param>
    /// <param name="options">How it goes about it.</param>
    /// <param name="stop">Gives up between batches; those that were kept stay.</param>
    /// <exception cref="StoreException">The store failed; what was kept stays, and another run goes on.</exception>
    public async Task<AdvanceReport> RunAsync(ZonedDateTime now, AdvanceOptions? options = null, CancellationToken stop = default)
    {
        var kinds = new List<AdvancedKind>();
        foreach (var entry in model.Catalogue.Records.Where(entry => entry.AdvancesOn is not null))
        {
            var kind = (IKindAdvancing)Activator.CreateInstance(typeof(KindAdvancing<>).MakeGenericType(entry.Type.ClrType))!;
            kinds.Add(await kind.RunAsync(model, now, options ?? new(), stop).ConfigureAwait(false));
        }

        return new(kinds);
    }
}
