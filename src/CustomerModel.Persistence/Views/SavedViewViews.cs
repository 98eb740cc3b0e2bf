using CustomerModel.Persistence;

namespace CustomerModel.Views;

/// <summary>The saved views somebody is offered for a kind of record, by name: those of the organisation, their own and those of their teams.</summary>
public sealed class ViewsFor : Specification<SavedView>
{
    /// <summary>The views of one kind of record for one user.</summary>
    /// <param name="recordType">Logical name of the kind.</param>
    /// <param name="user">Who looks for a view.</param>
    /// <param name="teams">The teams the user is in.</param>
    public ViewsFor(string recordType, UserId user, params IReadOnlyCollection<TeamId> teams)
    {
        var (all, own) = (new Specification<SavedView>(), new Specification<SavedView>());
        all.Query.Where(view => view.Kind == SavedViewKind.System);
        own.Query.Where(Mine.Of(SavedView.Type, user, teams));
        Query
            .Where(view => view.RecordType == recordType && view.State == SavedViewState.Active)
            .Where((all | own).ToExpression())
            .OrderBy(view => view.Name);
    }
}
