using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>How rows become leads of sales, which stand for themselves, and the competitors of a sale.</summary>
internal static class LeadMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        RecordMaker.For(
            Lead.Type,
            [LeadFields.Subject, LeadFields.LastName],
            [LeadFields.FirstName, LeadFields.MiddleName],
            (row, work) => Lead.Create(work.NewId<LeadId>(), row.Get(LeadFields.Subject)!, NameIn(row), work.Now)
        ),
        RecordMaker.For(
            Competitor.Type,
            [CompetitorFields.Name],
            [],
            (row, work) => Competitor.Create(work.NewId<CompetitorId>(), row.Get(CompetitorFields.Name)!, work.Now)
        ),
    ];

    private static PersonName NameIn(RowValues row) =>
        PersonName.Of(row.Get(LeadFields.FirstName), row.Get(LeadFields.MiddleName), row.Get(LeadFields.LastName)!);
}
