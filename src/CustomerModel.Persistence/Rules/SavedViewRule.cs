using CustomerModel.Views;

namespace CustomerModel.Persistence;

/// <summary>What a view names is there when the view is saved; what comes and goes afterwards is asked when it is run.</summary>
internal sealed class SavedViewRule : ICommitRule<SavedView>
{
    public string Code => "list.column-unknown";

    public IReadOnlyList<string> Fields => [SavedViewFields.RecordType.Name, SavedViewFields.Criteria.Name];

    public Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<SavedView>> changes,
        IRuleReader read,
        CancellationToken stop
    ) =>
        Task.FromResult<IReadOnlyList<DomainError>>([
            .. from change in changes
            where change.After is not null && Redefines(change)
            from error in Errors(read.Catalogue, change.After!)
            select error with
            {
                Record = change.Ref,
            },
        ]);

    private static bool Redefines(RecordChange<SavedView> change) =>
        change.Before is null || change.Parts.Count > 0 || change.Touches(SavedViewFields.Criteria);

    private static IReadOnlyList<DomainError> Errors(RecordCatalogue catalogue, SavedView view) =>
        catalogue.Find(view.RecordType) is { } entry
            ? ViewNames.Of(catalogue, entry, view.Definition).Errors
            : [ListErrors.TypeUnknown(view.RecordType)];
}
