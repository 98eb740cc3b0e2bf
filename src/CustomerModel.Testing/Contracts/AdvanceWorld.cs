using System.Text.RegularExpressions;

namespace CustomerModel.Testing.Contracts;

/// <summary>Contracts, quotes and price lists in every state the clock may find them in, on <see cref="A.Day"/>.</summary>
internal sealed partial class AdvanceWorld
{
    private readonly ICustomerModel _model;

    private AdvanceWorld(ICustomerModel model) => _model = model;

    public static async Task<AdvanceWorld> BeginAsync(ICustomerModel model)
    {
        var (acme, template) = (A.Account.Build(), ServiceContractContracts.Template());
        await model
            .AddAsync(
                acme,
                template,
                Agreed("begun", 3, 300, ends: [300, 200]),
                Agreed("ended", 0, 5, ends: [5]),
                Agreed("whole", 2, 6, ends: [6]),
                Agreed("line over", 0, 300, ends: [4, 300]),
                Agreed("later", 20, 300, ends: [30]),
                Agreed("running", 0, 300, ends: [25]),
                With(Agreed("held", 0, 5, ends: [5]), contract => contract.Hold(A.Now)),
                Draft("draft", 0, 5, ends: [5]),
                QuoteUntil(acme, "lapsed", 7),
                QuoteUntil(acme, "open", 30),
                ListUntil("old", A.Day.PlusDays(1)),
                ListUntil("this year", A.Day.PlusDays(300))
            )
            .ConfigureAwait(false);
        return new(model);

        Contract Draft(string title, int first, int last, int[] ends)
        {
            var (begin, end) = (A.Day.PlusDays(first), A.Day.PlusDays(last));
            var id = ContractId.New(A.Now.ToInstant());
            var contract = Contract.Create(id, title, template, acme.Id, Currency.Eur, begin, end, A.Now);
            foreach (var day in ends)
            {
                var over = A.Day.PlusDays(day);
                contract.AddLine(ContractLine.Of("Line", 10, 1, edit => edit.Set(ContractLineFields.ExpiresOn, over)), A.Now);
            }

            return contract;
        }

        Contract Agreed(string title, int first, int last, int[] ends) =>
            With(Draft(title, first, last, ends), contract => contract.Invoice(A.Now));
    }

    public static PriceList ListUntil(string name, LocalDate last)
    {
        var list = A.PriceList();
        list.Edit(edit => edit.Set(PriceListFields.Name, name).Set(PriceListFields.End, last));
        return list;
    }

    /// <summary>How often somebody looked shows in the version alone.</summary>
    public static string WithoutVersion(string told) => Version().Replace(told, "");

    public async Task<List<string>> ContractsAsync() =>
        await ToldAsync<Contract>(c => $"{c.Title} {c.Status}: {string.Join(", ", c.Lines.Select(line => line.Status))}, v{c.Version}")
            .ConfigureAwait(false);

    public async Task<List<string>> QuotesAsync() =>
        await ToldAsync<Quote>(quote => $"{quote.Name} {quote.Status} v{quote.Version}").ConfigureAwait(false);

    public async Task<List<string>> PriceListsAsync() =>
        await ToldAsync<PriceList>(list => $"{list.Name} {list.Status} v{list.Version}").ConfigureAwait(false);

    public async Task<List<string>> AllAsync() =>
        [
            .. await ContractsAsync().ConfigureAwait(false),
            .. await QuotesAsync().ConfigureAwait(false),
            .. await PriceListsAsync().ConfigureAwait(false),
        ];

    private async Task<List<string>> ToldAsync<TRecord>(Func<TRecord, string> tell)
        where TRecord : Record => [.. (await _model.AllAsync<TRecord>().ConfigureAwait(false)).Select(tell).Order(StringComparer.Ordinal)];

    private static Quote QuoteUntil(Account account, string name, int last)
    {
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), name, account.Id, Currency.Eur, A.Now);
        quote.Set(QuoteFields.EffectiveTo, A.Day.PlusDays(last));
        quote.Activate(A.Now);
        return quote;
    }

    private static Contract With(Contract contract, Action<Contract> change)
    {
        change(contract);
        return contract;
    }

    [GeneratedRegex(" v\\d+$", RegexOptions.None, 1_000)]
    private static partial Regex Version();
}
