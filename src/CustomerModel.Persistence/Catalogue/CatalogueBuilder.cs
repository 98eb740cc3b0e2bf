using CustomerModel.Access;
using CustomerModel.Activities;
using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Duplicates;
using CustomerModel.Effective;
using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Views;

namespace CustomerModel.Persistence;

/// <summary>Collects what a host and its guests register, checks it as a whole and freezes it.</summary>
public sealed class CatalogueBuilder
{
    private readonly List<RecordType> _types =
    [
        Account.Type,
        Contact.Type,
        Territory.Type,
        UnitGroup.Type,
        PriceList.Type,
        DiscountList.Type,
        Product.Type,
        PriceListItem.Type,
        Competitor.Type,
        Lead.Type,
        Opportunity.Type,
        Quote.Type,
        Order.Type,
        Invoice.Type,
        OpportunityClose.Type,
        QuoteClose.Type,
        OrderClose.Type,
        TaskActivity.Type,
        PhoneCall.Type,
        Letter.Type,
        Fax.Type,
        EmailActivity.Type,
        Appointment.Type,
        ServiceActivity.Type,
        Note.Type,
        Suppression.Type,
        RelationshipRole.Type,
        CustomerRelationship.Type,
        OpportunityRelationship.Type,
        ConnectionRole.Type,
        Connection.Type,
        Affiliation.Type,
        ConsentEntry.Type,
        Merge.Type,
        EffectiveValue.Type,
        DuplicateRule.Type,
        SavedView.Type,
        ContractTemplate.Type,
        Contract.Type,
        Case.Type,
        CaseResolution.Type,
        AllotmentEntry.Type,
        Sla.Type,
        Entitlement.Type,
    ];
    private readonly List<Field> _custom = [];
    private readonly List<Field> _quickFind = [];

    // Qualification carries the source of a lead over to its contact, for which Dynamics ships a placeholder alone.
    private readonly Dictionary<string, OptionSet> _options = new(StringComparer.Ordinal)
    {
        [ContactLeadSource.Shipped.Name] = ContactLeadSource.Shipped.With([
            .. LeadSource
                .Shipped.Options.Where(source => !ContactLeadSource.Shipped.Contains(source.Key))
                .Select(source => (source.Key, source.Value)),
        ]),
    };
    private readonly List<(Type Record, UniqueKey Key)> _keys = [];
    private readonly Dictionary<Field, NumberPattern> _numbers = new()
    {
        [QuoteFields.QuoteNumber] = new("QUO-{n:5}", first: 1_000),
        [OrderFields.OrderNumber] = new("ORD-{n:5}", first: 1_000),
        [InvoiceFields.InvoiceNumber] = new("INV-{n:5}", first: 1_000),
        [ContractFields.ContractNumber] = new("CNR-{n:5}", first: 1_000),
        [CaseFields.TicketNumber] = new("CAS-{n:5}", first: 1_000),
    };
    private NameFormat _nameFormat = CustomerModel.NameFormat.FirstLast;

    /// <summary>Registers a guest's own kind of record.</summary>
    public CatalogueBuilder AddRecord(RecordType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _types.Add(type);
        return this;
    }

    /// <summary>Registers users, teams, roles, business units and shares; references to users are checked from then on.</summary>
    public CatalogueBuilder AddAccess()
    {
        _types.AddRange([Organization.Type, BusinessUnit.Type, SystemUser.Type, Team.Type, SecurityRole.Type, RecordShare.Type]);
        return this;
    }

    /// <summary>Adds fields to a kind of record.</summary>
    public CatalogueBuilder Extend<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        _custom.AddRange(fields);
        return this;
    }

    /// <summary>Adds choices to an option set, or other labels to choices it has.</summary>
    public CatalogueBuilder Options<TOption>(params ReadOnlySpan<(int Code, string Label)> more)
        where TOption : struct, IOption<TOption>
    {
        var name = TOption.Shipped.Name;
        _options[name] = _options.GetValueOrDefault(name, TOption.Shipped).With(more);
        return this;
    }

    /// <summary>Makes fields unique within a tenant; an import finds records by them.</summary>
    public CatalogueBuilder UniqueKey<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        _keys.Add((typeof(TRecord), Persistence.UniqueKey.Of([.. fields])));
        return this;
    }

    /// <summary>Writes the numbers of a kind of record another way.</summary>
    /// <param name="field">A field that is <see cref="Field.Numbered"/>.</param>
    /// <param name="pattern">See <see cref="NumberPattern"/>; at most the length of the field.</param>
    /// <param name="first">The first number of a sequence.</param>
    /// <param name="block">
    /// 0: numbers are taken in the transaction that keeps the record, so there are no gaps and commits that number the same kind
    /// wait for each other. Else each host takes so many ahead: nobody waits, and numbers that are not used are gaps.
    /// </param>
    /// <exception cref="ArgumentException">The pattern is none.</exception>
    public CatalogueBuilder Number(Field field, string pattern, long first = 1, int block = 0)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        _numbers[field] = new(pattern, first) { Block = block };
        return this;
    }

    /// <summary>Lets the search box of a kind of record look in more fields than it does by itself.</summary>
    /// <param name="fields">Text with an index: a field that is searchable and indexed, or a custom one that is indexed.</param>
    public CatalogueBuilder QuickFind<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        _quickFind.AddRange(fields);
        return this;
    }

    /// <summary>Spells full names another way than first name, last name.</summary>
    public CatalogueBuilder NameFormat(NameFormat format)
    {
        _nameFormat = format;
        return this;
    }

    /// <summary>Freezes what was registered.</summary>
    /// <exception cref="InvalidOperationException">Something in it cannot be; the message names it.</exception>
    public RecordCatalogue Build()
    {
        CatalogueChecks.Demand(_types, _custom, _keys);
        CatalogueChecks.DemandNumbers(_types, _numbers);
        CatalogueChecks.DemandQuickFind(_types, _custom, _quickFind);
        return new([.. _types.Select(Entry)], _nameFormat);
    }

    private RecordEntry Entry(RecordType type) =>
        new(
            type,
            [.. _custom.Where(field => field.Owner == type.ClrType)],
            _options,
            [.. type.Keys.Select(Persistence.UniqueKey.Of), .. _keys.Where(key => key.Record == type.ClrType).Select(key => key.Key)],
            [.. type.Fields.Where(field => field.Numbered).Select(field => (field, _numbers[field]))],
            QuickFindOf(type)
        );

    private IReadOnlyList<Field> QuickFindOf(RecordType type)
    {
        IReadOnlyList<Field> own =
            type is { QuickFind: [], PrimaryName: { } name } && CatalogueChecks.CanBeFound(name) ? [name] : type.QuickFind;
        return [.. own.Concat(_quickFind.Where(field => field.Owner == type.ClrType)).Distinct()];
    }
}
