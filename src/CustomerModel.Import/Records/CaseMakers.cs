using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>How rows become cases: each has a title and is for exactly one customer.</summary>
internal static class CaseMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        RecordMaker.For(
            Case.Type,
            [CaseFields.Title, CaseFields.Customer],
            [],
            (row, work) => Case.Create(work.NewId<CaseId>(), row.Get(CaseFields.Title)!, row.Need(CaseFields.Customer), work.Now)
        ),
    ];
}
