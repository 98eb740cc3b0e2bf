namespace CustomerModel.Testing;

/// <summary>One application on one store, with a clock that stands still and two tenants that must not meet.</summary>
public sealed class ContractHost
{
    private readonly IAccessPolicy? _access;
    private readonly IReadOnlyList<ICommitRule> _rules;

    internal ContractHost(IStore store, RecordCatalogue catalogue, IAccessPolicy? access, IReadOnlyList<ICommitRule> rules)
    {
        (Store, Catalogue, _access, _rules) = (store, catalogue, access, rules);
        Model = As(Ours);
    }

    /// <summary>The caller contracts act as.</summary>
    public static Caller Ours { get; } = Of(1);

    /// <summary>A caller of another tenant.</summary>
    public static Caller Theirs { get; } = Of(2);

    /// <summary>The store under test.</summary>
    public IStore Store { get; }

    /// <summary>What the host knows of its records.</summary>
    public RecordCatalogue Catalogue { get; }

    /// <summary>The clock of every model of this host.</summary>
    public FixedClock Clock { get; } = new();

    /// <summary>The model as <see cref="Ours"/> sees it.</summary>
    public ICustomerModel Model { get; }

    /// <summary>The model as a caller sees it; <see langword="null"/> is a host that forgot to say who calls.</summary>
    public ICustomerModel As(Caller? caller) => Make(Catalogue, caller);

    /// <summary>The model of a later host on the same store, who knows other options and fields.</summary>
    public ICustomerModel Knowing(RecordCatalogue other) => Make(other, Ours);

    /// <summary>The model of a tenant that no one used before.</summary>
    public ICustomerModel OfNewTenant() => As(new(TenantId.New(Clock.GetCurrentInstant())));

    /// <summary>The model as <see cref="Ours"/> sees it on a host that decided otherwise.</summary>
    public ICustomerModel With(CustomerModelOptions options) =>
        new StoredCustomerModel(Store, Catalogue, Clock, new Source(Ours), _rules, _access, options);

    /// <summary>The model as <see cref="Ours"/> sees it over another store around ours, trying no oftener than hosts do by themselves.</summary>
    public ICustomerModel Over(IStore store) => new StoredCustomerModel(store, Catalogue, Clock, new Source(Ours), _rules, _access);

    private StoredCustomerModel Make(RecordCatalogue catalogue, Caller? caller) =>
        new(Store, catalogue, Clock, new Source(caller), _rules, _access, new() { MostAttempts = 20 });

    private static Caller Of(byte number) => new(TenantId.From(Id(number, 1)), UserId.From(Id(number, 2)), UserId.From(Id(number, 3)));

    private static Guid Id(byte tenant, byte what) => new(0, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, tenant, what]);

    private sealed class Source(Caller? caller) : ICallerSource
    {
        public Caller? Current => caller;
    }
}
