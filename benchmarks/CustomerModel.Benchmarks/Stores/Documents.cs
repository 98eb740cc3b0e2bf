using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>Records with many parts.</summary>
internal static class Documents
{
    public static Account AccountWith(int addresses)
    {
        var account = A.Account.Named("Acme").With(AccountFields.Description, "Where anvils come from.").Build();
        for (var number = 1; number <= addresses; number++)
        {
            account.AddAddress(
                CustomerAddress.Of(
                    PostalAddress.Of($"Street {number}", city: $"City {number}", postalCode: $"{10_000 + number}", country: "DE")
                ),
                A.Now
            );
        }

        return account;
    }

    public static Order OrderWith(int lines, AccountId customer)
    {
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", customer, Currency.Eur, A.Now);
        order.AddLines(
            [.. Enumerable.Range(1, lines).Select(number => OrderLine.WriteIn($"Chair {number}", 1 + (number % 9), 3.99m + number))],
            A.Now
        );
        return order;
    }
}
