using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Conversions;

// Cases started from who they are for, or from the agreement they are under; leads that come out of them.
public static partial class Start
{
    /// <summary>A case of an account or a contact: the customer, and nothing else.</summary>
    /// <exception cref="RefusedException">The title is empty, too long or unclean.</exception>
    public static Case Case<TId>(CaseId id, Customer<TId> customer, string title, ZonedDateTime now)
        where TId : struct, IEntityId<TId>
    {
        ArgumentNullException.ThrowIfNull(customer);
        return CustomerModel.Service.Case.Create(id, title, customer.AsCustomer, now);
    }

    /// <summary>Why no case can be started under a line of a contract, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotCase(Contract contract, int line, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return contract.Line(line) is not { LineId: { } id } ? ContractErrors.LineMissing(line)
            : contract.Customer is not { } customer ? CaseErrors.NoCustomer
            : contract.WhyNotOpenCase(id, customer, now);
    }

    /// <summary>A case under a line of a contract: customer, contract, line, service level, product and serial number.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCase(Contract, int, ZonedDateTime)"/>; or the title is empty, too long or unclean.</exception>
    public static Case Case(CaseId id, Contract contract, int line, string title, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(contract);
        contract.DemandThat(WhyNotCase(contract, line, now));
        var started = CustomerModel.Service.Case.Create(id, title, contract.Customer!.Value, now);
        var under = contract.Line(line)!;
        (started.Contract, started.ContractLine) = (contract.Id, under.LineId);
        (started.ServiceLevel, started.Product, started.SerialNumber) = (contract.ServiceLevel, under.Product, under.SerialNumber);
        return started;
    }

    /// <summary>Why no case can be started under an entitlement, or <see langword="null"/>.</summary>
    /// <inheritdoc cref="Case(CaseId, Entitlement, string, ZonedDateTime, ProductId?, ContactId?, CaseOrigin?, EntitlementBound)"/>
    public static DomainError? WhyNotCase(
        Entitlement entitlement,
        ZonedDateTime now,
        ProductId? product = null,
        ContactId? contact = null,
        CaseOrigin? origin = null,
        EntitlementBound bound = default
    )
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        return entitlement.Customer is null ? CaseErrors.NoCustomer : entitlement.WhyNotOpen(product, contact, origin, now, bound);
    }

    /// <summary>A case under an entitlement: customer and entitlement.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="entitlement">What it is under.</param>
    /// <param name="title">What it is about, in a few words.</param>
    /// <param name="now">The moment.</param>
    /// <param name="product">What it is about; asked for where the entitlement lists products.</param>
    /// <param name="contact">Who speaks for the customer; asked for where it lists contacts.</param>
    /// <param name="origin">By what it came in; asked for where it lists channels.</param>
    /// <param name="bound">From when on the entitlement counts as used up.</param>
    /// <exception cref="RefusedException">The entitlement does not allow it; or the title is empty, too long or unclean.</exception>
    public static Case Case(
        CaseId id,
        Entitlement entitlement,
        string title,
        ZonedDateTime now,
        ProductId? product = null,
        ContactId? contact = null,
        CaseOrigin? origin = null,
        EntitlementBound bound = default
    )
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        entitlement.DemandThat(WhyNotCase(entitlement, now, product, contact, origin, bound));
        var started = CustomerModel.Service.Case.Create(id, title, entitlement.Customer!.Value, now);
        (started.Entitlement, started.Product, started.PrimaryContact, started.Origin) = (entitlement.Id, product, contact, origin);
        return started;
    }

    /// <summary>A lead out of a case: its customer, its title as topic, and the case it came from.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Lead Lead(LeadId id, Case source, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lead = CustomerModel.Sales.Lead.Create(id, source.Title, name, now);
        lead.Edit(edit => edit.Set(LeadFields.Customer, source.Customer!.Value).Set(LeadFields.OriginatingCase, source.Id));
        return lead;
    }
}
