using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Service;
using CustomerModel.Specifications;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>Contracts over a year with a line each, of which ten thousand are due on each of some days, one in a hundred of a million.</summary>
/// <remarks>Half of what is due comes into force, the other half ends with its line. All others are active and stay so.</remarks>
internal sealed class ContractCrowd(ICustomerModel model)
{
    public const int Size = 1_000_000;
    public const int Moving = Size / 100;

    /// <summary>As many as are due on all the days together.</summary>
    public const int AllThatMove = Days * Moving;

    private const int Days = 8;
    private const int Customers = 1_000;
    private static readonly LocalDate Today = A.Day;
    private static readonly BulkOptions Quiet = new() { LeavesMessages = false, IsAudited = false };

    /// <summary>Days that runs have done.</summary>
    private int _done;

    /// <summary>Keeps what is due on one of the days, and behind that what is not.</summary>
    public static async Task<ContractCrowd> FilledAsync(ICustomerModel model, int size)
    {
        var accounts = Enumerable.Range(0, Customers).Select(number => A.Account.Named($"Company {number}").Build()).ToArray();
        var template = ContractTemplate.Create(ContractTemplateId.New(A.Now.ToInstant()), "Support", "SUP", A.Now);
        await model.BulkInsertAsync(accounts, Quiet);
        await model.BulkInsertAsync([template], Quiet);
        var contracts = Enumerable.Range(0, size).Select(number => ContractOf(Scattered(number, size), accounts, template));
        var report = await model.BulkInsertAsync(contracts, Quiet with { Progress = new Told(size) });
        return report.Counts.Created == size
            ? new(model)
            : throw new InvalidOperationException($"{report.Counts.Created} contracts of {size}.");
    }

    /// <summary>What is due on the next day, whole and in order, by one question.</summary>
    public async Task<int> ReadAsync()
    {
        var due = new DueRecords<Contract>(model.Catalogue, Noon(_done + 1).ToInstant());
        return Demanded((await model.ReadAsync(read => read.ListAsync(due))).Count);
    }

    /// <summary>Does what is due on the next day.</summary>
    public async Task<long> AdvanceAsync()
    {
        var report = await new RecordAdvancing(model).RunAsync(Noon(++_done));
        return Demanded((int)report.Advanced);
    }

    private static ZonedDateTime Noon(int day) => A.Noon(Today.PlusDays(day));

    private static int Demanded(int count) =>
        count == Moving ? count : throw new InvalidOperationException($"{count} contracts of {Moving}.");

    /// <summary>What is due together does not lie together.</summary>
    private static int Scattered(int number, int size) => (int)((number * 611_953L) % size);

    private static Contract ContractOf(int number, Account[] accounts, ContractTemplate template)
    {
        var day = (number / Moving) + 1;
        var (first, last) =
            day > Days ? (Today.PlusDays(-30), Today.PlusDays(335))
            : number % 2 == 0 ? (Today.PlusDays(day), Today.PlusDays(day + 365))
            : (Today.PlusDays(day - 366), Today.PlusDays(day - 1));
        var id = ContractId.New(A.Now.ToInstant());
        var contract = Contract.Create(id, "Support", template, accounts[number % Customers].Id, Currency.Eur, first, last, A.Now);
        contract.AddLine(ContractLine.Of("Fifty cases", 1_200, 50), A.Now);
        contract.Invoice(A.Now);
        contract.TakeEvents();
        return contract;
    }

    /// <summary>Filling takes minutes, so it says how far it is.</summary>
    private sealed class Told(int size) : IProgress<long>
    {
        private long _next = size / 5;

        public void Report(long value)
        {
            if (value >= _next)
            {
                Console.Error.WriteLine($"  {value:N0} of {size:N0} contracts");
                _next += size / 5;
            }
        }
    }
}
