using CustomerModel.Persistence;

namespace CustomerModel.Service;

/// <summary>Contracts in force, those that end first in front.</summary>
public sealed class ActiveContracts : Specification<Contract>
{
    /// <summary>The view.</summary>
    public ActiveContracts() => Query.Where(contract => contract.State == ContractState.Active).OrderBy(contract => contract.ExpiresOn);
}

/// <summary>Contracts in force that a user owns or one of their teams, those that end first in front.</summary>
public sealed class MyActiveContracts : Specification<Contract>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyActiveContracts(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(contract => contract.State == ContractState.Active)
            .Where(Mine.Of(Contract.Type, user, teams))
            .OrderBy(contract => contract.ExpiresOn);
}

/// <summary>Contracts in force whose last day comes within some days, those that end first in front.</summary>
public sealed class ExpiringContracts : Specification<Contract>
{
    /// <summary>The view of one day.</summary>
    /// <param name="now">The moment; it says what today is.</param>
    /// <param name="days">Within how many days, today not counted.</param>
    public ExpiringContracts(ZonedDateTime now, int days = 30)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var (today, last) = (now.Date, now.Date.PlusDays(days));
        Query
            .Where(contract => contract.State == ContractState.Active)
            .Where(contract => contract.ExpiresOn >= today && contract.ExpiresOn <= last)
            .OrderBy(contract => contract.ExpiresOn);
    }
}

/// <summary>The contracts of an account or contact, those that end last in front.</summary>
public sealed class ContractsOf : Specification<Contract>
{
    /// <summary>The view of one customer.</summary>
    public ContractsOf(CustomerId customer) =>
        Query.Where(contract => contract.Customer == customer).OrderByDescending(contract => contract.ExpiresOn);
}
