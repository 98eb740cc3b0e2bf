using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Quickstart;

/// <summary>Computes every order of the store once more, by plain arithmetic.</summary>
internal sealed class OrderCheck(ICustomerModel crm)
{
    private const int LineDecimals = 6;
    private const int HeaderDecimals = 4;

    /// <summary>How many lines, subtotals and totals are not what they should be, and what all orders come to.</summary>
    public Task<(long Lines, long Subtotals, long Totals, decimal Sum)> RunAsync() =>
        crm.ReadAsync(async read =>
        {
            var (lines, subtotals, totals, sum) = (0L, 0L, 0L, 0m);
            await foreach (var order in read.StreamAsync(Criteria.All().ToSpecification<Order>()))
            {
                var net = order.Lines.Sum(NetAmount);
                lines += order.Lines.Count(line => line.NetAmount != NetAmount(line));
                subtotals += order.TotalLineItemAmount == Round(net, HeaderDecimals) ? 0 : 1;
                totals += order.TotalAmount == order.TotalLineItemAmount + order.TotalTax + order.FreightAmount ? 0 : 1;
                sum += order.TotalAmount ?? 0;
            }

            return (lines, subtotals, totals, sum);
        });

    private static decimal NetAmount(OrderLine line) =>
        Round((line.PricePerUnit ?? 0) * (1 - (line.DiscountPercentage ?? 0) / 100) * line.Quantity, LineDecimals);

    private static decimal Round(decimal amount, int decimals) => Math.Round(amount, decimals, MidpointRounding.AwayFromZero);
}
