using System.Globalization;
using System.Linq.Expressions;

namespace CustomerModel.Sales;

/// <summary>A group of opportunities: how many, and what they are worth.</summary>
/// <typeparam name="TKey">What they have in common.</typeparam>
/// <param name="Key">What they have in common; <see langword="null"/>: nothing is said.</param>
/// <param name="Currency">The currency of the amount; amounts of several are not added.</param>
/// <param name="Count">How many.</param>
/// <param name="Amount">Actual value of won ones, estimated value of all others.</param>
public sealed record PipelineSum<TKey>(TKey? Key, Currency? Currency, int Count, decimal? Amount)
    where TKey : struct;

/// <summary>The pipeline summed up; three columns leave the store, not the opportunities.</summary>
public static class Pipeline
{
    /// <summary>By stage of the sales process.</summary>
    public static Specification<Opportunity, PipelineSum<SalesStage>> ByStage(OpportunityState state) =>
        state == OpportunityState.Won
            ? Of(state, deal => new PipelineSum<SalesStage>(deal.SalesStage, deal.Currency, 1, deal.ActualValue), key => key, Place)
            : Of(state, deal => new PipelineSum<SalesStage>(deal.SalesStage, deal.Currency, 1, deal.EstimatedValue), key => key, Place);

    /// <summary>By owner.</summary>
    public static Specification<Opportunity, PipelineSum<OwnerId>> ByOwner(OpportunityState state) =>
        state == OpportunityState.Won
            ? Of(state, deal => new PipelineSum<OwnerId>(deal.Owner, deal.Currency, 1, deal.ActualValue), key => key, Place)
            : Of(state, deal => new PipelineSum<OwnerId>(deal.Owner, deal.Currency, 1, deal.EstimatedValue), key => key, Place);

    /// <summary>By month of the close, named by its first day; of open opportunities the expected one.</summary>
    public static Specification<Opportunity, PipelineSum<LocalDate>> ByCloseMonth(OpportunityState state) =>
        state switch
        {
            OpportunityState.Won => Of(
                state,
                deal => new PipelineSum<LocalDate>(deal.ActualCloseDate, deal.Currency, 1, deal.ActualValue),
                FirstOfMonth,
                month => month.ToString("uuuu-MM", CultureInfo.InvariantCulture)
            ),
            OpportunityState.Lost => Of(
                state,
                deal => new PipelineSum<LocalDate>(deal.ActualCloseDate, deal.Currency, 1, deal.EstimatedValue),
                FirstOfMonth,
                month => month.ToString("uuuu-MM", CultureInfo.InvariantCulture)
            ),
            _ => Of(
                state,
                deal => new PipelineSum<LocalDate>(deal.EstimatedCloseDate, deal.Currency, 1, deal.EstimatedValue),
                FirstOfMonth,
                month => month.ToString("uuuu-MM", CultureInfo.InvariantCulture)
            ),
        };

    private static Specification<Opportunity, PipelineSum<TKey>> Of<TKey>(
        OpportunityState state,
        Expression<Func<Opportunity, PipelineSum<TKey>>> row,
        Func<TKey, TKey> group,
        Func<TKey, string> place
    )
        where TKey : struct
    {
        var specification = new Specification<Opportunity, PipelineSum<TKey>>();
        specification.Query.Where(deal => deal.State == state);
        specification.Query.Select(row);
        specification.Query.PostProcessingAction(rows => Sums(rows, group, place));
        return specification;
    }

    private static IEnumerable<PipelineSum<TKey>> Sums<TKey>(
        IEnumerable<PipelineSum<TKey>> rows,
        Func<TKey, TKey> group,
        Func<TKey, string> place
    )
        where TKey : struct =>
        rows.GroupBy(row => (Key: row.Key is { } key ? group(key) : (TKey?)null, row.Currency))
            .OrderBy(sum => sum.Key.Key is { } key ? place(key) : null, StringComparer.Ordinal)
            .ThenBy(sum => sum.Key.Currency?.Code, StringComparer.Ordinal)
            .Select(sum => new PipelineSum<TKey>(sum.Key.Key, sum.Key.Currency, sum.Count(), sum.Sum(row => row.Amount ?? 0)));

    private static string Place(SalesStage stage) => stage.Code.ToString("D10", CultureInfo.InvariantCulture);

    private static string Place(OwnerId owner) => owner.Value.ToString();

    private static LocalDate FirstOfMonth(LocalDate day) => new(day.Year, day.Month, 1);
}
