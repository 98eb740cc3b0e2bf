namespace CustomerModel.Sales;

// Who else is after the sale. Losing to a competitor does not ask that it was named before.
public sealed partial class Opportunity
{
    /// <summary>Most competitors an opportunity may name.</summary>
    public const int MostCompetitors = 1_000;

    private OpportunityCompetitor[] _competitors = [];

    /// <summary>Competitors who are after the same sale, in the order they were named.</summary>
    public IReadOnlyList<OpportunityCompetitor> Competitors => _competitors;

    /// <summary>Why a competitor cannot be named, or <see langword="null"/>.</summary>
    public DomainError? WhyNotNameCompetitor(CompetitorId competitor, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (
            Names(competitor) ? OpportunityErrors.CompetitorNamed(competitor)
            : _competitors.Length >= MostCompetitors ? OpportunityErrors.TooManyCompetitors(MostCompetitors)
            : null
        );

    /// <summary>Names a competitor who is after the same sale.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotNameCompetitor"/>.</exception>
    public void NameCompetitor(CompetitorId competitor, ZonedDateTime now)
    {
        Demand(WhyNotNameCompetitor(competitor, now));
        var next = _competitors.Length == 0 ? 1 : _competitors[^1].Number + 1;
        _competitors = [.. _competitors, new OpportunityCompetitor(next) { Competitor = competitor }];
        Raise(new CompetitorNamed(Id, competitor, now.ToInstant()));
    }

    /// <summary>Why a competitor cannot be dropped, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDropCompetitor(CompetitorId competitor, ZonedDateTime now) =>
        WhyNotEdit() ?? (Names(competitor) ? null : OpportunityErrors.CompetitorNotNamed(competitor));

    /// <summary>Names a competitor no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDropCompetitor"/>.</exception>
    public void DropCompetitor(CompetitorId competitor, ZonedDateTime now)
    {
        Demand(WhyNotDropCompetitor(competitor, now));
        _competitors = [.. _competitors.Where(named => named.Competitor != competitor)];
        Raise(new CompetitorDropped(Id, competitor, now.ToInstant()));
    }

    internal void PutCompetitors(OpportunityCompetitor[] competitors) => _competitors = competitors;

    private bool Names(CompetitorId competitor) => Array.Exists(_competitors, named => named.Competitor == competitor);
}
