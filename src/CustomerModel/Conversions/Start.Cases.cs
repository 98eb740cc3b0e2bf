using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Conversions;

// Cases started from who they are for, or from the agreement they are under.
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
}
