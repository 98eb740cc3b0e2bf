using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Service;
using CustomerModel.Specifications;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>A million contracts over a year with a line each, of which one in a hundred is due on each of some days.</summary>
/// <remarks>Half of what is due comes into force, the other half ends with its line. All others are active and stay so.</remarks>
internal static class ContractCrowd
{
    public const int Size = 1_000_000;
    public const int Moving = Size / 100;
    private const int Customers = 1_000;
    private static readonly LocalDate Today = A.Day;
    private static readonly BulkOptions Quiet = new() { LeavesMessages = false, IsAudited = false };

    /// <summary>Keeps them: what is due on the first day, on the second, and so on, then all that is not.</summary>
    public static async Task FillAsync(ICustomerModel model, int days)
    {
        var accounts = Enumerable.Range(0, Customers).Select(number => A.Account.Named($"Company {number}").Build()).ToArray();
        var template = ContractTemplate.Create(ContractTemplateId.New(A.Now.ToInstant()), "Support", "SUP", A.Now);
        await model.BulkInsertAsync(accounts, Quiet);
        await model.BulkInsertAsync([template], Quiet);
        var report = await model.BulkInsertAsync(
            Enumerable.Range(0, Size).Select(number => ContractOf(Scattered(number), days, accounts, template)),
            Quiet with
            {
                BatchSize = 500,
            }
        );
        if (report.Counts.Created != Size)
        {
            throw new InvalidOperationException($"{report.Counts.Created} contracts of {Size}.");
        }
    }

    /// <summary>Noon of a day on which one in a hundred is due, from 1 on.</summary>
    public static ZonedDateTime Noon(int day) => A.Noon(Today.PlusDays(day));

    /// <summary>What is due by a day, whole and in order, by one question.</summary>
    public static async Task<int> ReadAsync(ICustomerModel model, int day)
    {
        var due = new DueRecords<Contract>(model.Catalogue, Noon(day).ToInstant(), int.MaxValue);
        return Demanded((await model.ReadAsync(read => read.ListAsync(due))).Count);
    }

    public static async Task<long> AdvanceAsync(ICustomerModel model, int day)
    {
        var report = await new RecordAdvancing(model).RunAsync(Noon(day));
        return Demanded((int)report.Advanced);
    }

    private static int Demanded(int count) =>
        count == Moving ? count : throw new InvalidOperationException($"{count} contracts of {Moving}.");

    /// <summary>What is due together does not lie together.</summary>
    private static int Scattered(int number) => (int)((number * 611_953L) % Size);

    private static Contract ContractOf(int number, int days, Account[] accounts, ContractTemplate template)
    {
        var day = (number / Moving) + 1;
        var (first, last) =
            day > days ? (Today.PlusDays(-30), Today.PlusDays(335))
            : number % 2 == 0 ? (Today.PlusDays(day), Today.PlusDays(day + 365))
            : (Today.PlusDays(day - 366), Today.PlusDays(day - 1));
        var id = ContractId.New(A.Now.ToInstant());
        var contract = Contract.Create(id, "Support", template, accounts[number % Customers].Id, Currency.Eur, first, last, A.Now);
        contract.AddLine(ContractLine.Of("Fifty cases", 1_200, 50), A.Now);
        contract.Invoice(A.Now);
        contract.TakeEvents();
        return contract;
    }
}
