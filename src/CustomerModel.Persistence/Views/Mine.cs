using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>What belongs to somebody: the owner is the user, or one of the teams the user is in.</summary>
/// <remarks>Dynamics is silent about teams; a user looks after what a team of theirs owns, so it counts here.</remarks>
internal static class Mine
{
    public static Expression<Func<TRecord, bool>> Of<TRecord>(RecordType<TRecord> type, UserId user, IReadOnlyCollection<TeamId> teams)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(teams);
        var owner = type.Fields.First(field => field.Name == "ownerid");
        object[] owners = [(OwnerId)user, .. teams.Select(team => (object)(OwnerId)team)];
        return CriteriaExpressions.Of<TRecord>(Criteria.Where(owner, owners.Length == 1 ? Operator.Equal : Operator.In, owners));
    }
}
