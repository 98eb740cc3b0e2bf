namespace CustomerModel;

/// <summary>What there is to know about one kind of record: its name, its fields, its parts.</summary>
public abstract class RecordType
{
    private protected RecordType(string name, Type recordType, Type idType) => (Name, ClrType, IdType) = (name, recordType, idType);

    /// <summary>Logical name: <c>account</c>, or <c>owner/name</c> for a guest's kind.</summary>
    public string Name { get; }

    /// <summary>The aggregate.</summary>
    public Type ClrType { get; }

    /// <summary>Its kind of id.</summary>
    public Type IdType { get; }

    /// <summary>Dynamics' number for the kind; <see langword="null"/> for a guest's.</summary>
    public int? ObjectTypeCode { get; init; }

    /// <summary>Name of the table in a database, plural and lower case.</summary>
    public required string Table { get; init; }

    /// <summary>The built-in fields in order, stamps included, the id left out.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The fields without which a record does not exist and which its class alone does not guarantee.</summary>
    internal abstract IReadOnlyList<Field> RequiredFields { get; }

    /// <summary>The numbered parts a record of this kind has.</summary>
    public abstract IReadOnlyList<PartList> Parts { get; }

    /// <summary>To whom records of the kind belong.</summary>
    public OwnershipType Ownership { get; init; }

    /// <summary>Fields whose values together are unique within a tenant, for each key of the kind; a host may add keys of its own.</summary>
    public IReadOnlyList<IReadOnlyList<Field>> Keys { get; init; } = [];

    /// <summary>Fields that are asked for one after another: what belongs to one value of the first, by the order of the next; stores keep an index over each list.</summary>
    public IReadOnlyList<IReadOnlyList<Field>> Indexes { get; init; } = [];

    /// <summary>The codes of <c>statecode</c> in which a record counts as active where inactive ones are passed over; 0 alone for most kinds.</summary>
    public IReadOnlyList<int> ActiveStates { get; init; } = [0];

    /// <summary>The fields in which the search box of a list looks for a text; without any in <see cref="PrimaryName"/>. Each has an index.</summary>
    public IReadOnlyList<Field> QuickFind { get; init; } = [];

    /// <summary>The reference to the record that tells the same from the other side: they live and are removed together; <see langword="null"/> for most kinds.</summary>
    public Field? Twin { get; init; }

    /// <summary>The field that names a record to a person and by which lookups find it.</summary>
    public abstract Field? PrimaryName { get; }

    /// <summary>A record with nothing but its identity; for stores only.</summary>
    public abstract Record Blank(Guid id);

    /// <summary>The value of a record's id.</summary>
    public Guid IdOf(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Ref.Id;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What there is to know about one kind of record.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public abstract class RecordType<TRecord> : RecordType
    where TRecord : Record
{
    private protected RecordType(string name, Type idType, IReadOnlyList<Field<TRecord>> fields)
        : base(name, typeof(TRecord), idType) =>
        (Fields, RequiredFields) = (fields, [.. fields.Where(field => field.Required && CanBeAbsent(field))]);

    internal sealed override IReadOnlyList<Field> RequiredFields { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Field<TRecord>> Fields { get; }

    private static bool CanBeAbsent(Field field) =>
        !field.ValueType.IsValueType || !field.IsColumn || Nullable.GetUnderlyingType(field.Path.Body.Type) is not null;
}

/// <summary>What there is to know about one kind of record.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
public sealed class RecordType<TRecord, TId> : RecordType<TRecord>
    where TRecord : AggregateRoot<TId>
    where TId : struct, IEntityId<TId>
{
    private readonly Func<TId, TRecord> _blank;

    /// <summary>States a kind of record.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="blank">Makes a record with nothing but its identity; stores fill it afterwards.</param>
    /// <param name="fields">Its own fields; the stamps that every record has are added.</param>
    /// <param name="parts">Its numbered parts.</param>
    /// <param name="primaryName">The field that names a record to a person.</param>
    public RecordType(
        string name,
        Func<TId, TRecord> blank,
        FieldList<TRecord> fields,
        IReadOnlyList<PartList>? parts = null,
        Field<TRecord>? primaryName = null
    )
        : base(name, typeof(TId), [.. fields, .. RecordFields.Of<TRecord>()]) =>
        (_blank, Parts, PrimaryName) = (blank, parts ?? [], primaryName);

    /// <inheritdoc/>
    public override IReadOnlyList<PartList> Parts { get; }

    /// <inheritdoc/>
    public override Field? PrimaryName { get; }

    /// <inheritdoc/>
    public override Record Blank(Guid id) => _blank(TId.From(id));
}
