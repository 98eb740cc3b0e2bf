namespace CustomerModel.Testing.Contracts;

/// <summary>What contracts do again and again.</summary>
internal static class Steps
{
    public static Task AddAsync(this ICustomerModel model, params IReadOnlyCollection<Record> records) =>
        model.RunAsync(work =>
        {
            foreach (var record in records)
            {
                work.Add(record);
            }

            return Task.CompletedTask;
        });

    public static Task ChangeAsync<TRecord>(this ICustomerModel model, IIdentifies<TRecord> id, Action<TRecord, ZonedDateTime> change)
        where TRecord : Record =>
        model.RunAsync(async work => change(await work.GetAsync(id).ConfigureAwait(false), work.Now));

    public static Task DeleteAsync<TRecord>(this ICustomerModel model, IIdentifies<TRecord> id)
        where TRecord : Record => model.RunAsync(async work => work.Remove(await work.GetAsync(id).ConfigureAwait(false)));

    public static Task<TRecord> LoadAsync<TRecord>(this ICustomerModel model, IIdentifies<TRecord> id)
        where TRecord : Record => model.ReadAsync(read => read.GetAsync(id));

    public static Task<TRecord?> FindAsync<TRecord>(this ICustomerModel model, IIdentifies<TRecord> id)
        where TRecord : Record => model.ReadAsync(read => read.FindAsync(id));

    public static Task<List<TRecord>> ListAsync<TRecord>(this ICustomerModel model, ISpecification<TRecord> specification)
        where TRecord : Record => model.ReadAsync(read => read.ListAsync(specification));

    public static Task<List<TRecord>> AllAsync<TRecord>(this ICustomerModel model)
        where TRecord : Record => model.ListAsync(new Specification<TRecord>());

    public static Task<List<TRecord>> ListAsync<TRecord>(this ICustomerModel model, Criteria criteria)
        where TRecord : Record => model.ListAsync(criteria.ToSpecification<TRecord>());

    public static Specification<TRecord> Asking<TRecord>(Action<ISpecificationBuilder<TRecord>> query)
        where TRecord : Record
    {
        var specification = new Specification<TRecord>();
        query(specification.Query);
        return specification;
    }
}
