namespace CustomerModel.Customers;

/// <summary>An account or a contact, whichever it is; see <see cref="Customer{TId}"/>.</summary>
public interface ICustomer
{
    /// <inheritdoc cref="Customer{TId}.AsCustomer"/>
    CustomerId AsCustomer { get; }

    /// <inheritdoc cref="Customer{TId}.Addresses"/>
    IReadOnlyList<CustomerAddress> Addresses { get; }

    /// <inheritdoc cref="Customer{TId}.AddAddress"/>
    int AddAddress(CustomerAddress address, ZonedDateTime now);

    /// <inheritdoc cref="Customer{TId}.Withdraw"/>
    void Withdraw(ConsentStatement said, ZonedDateTime now);
}
