using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Criteria as a specification.</summary>
/// <typeparam name="TRecord">The record they are about.</typeparam>
public sealed class CriteriaSpecification<TRecord> : Specification<TRecord>
    where TRecord : Record
{
    /// <summary>The records that meet the criteria, in no order; <see cref="Specification{T}.Query"/> can add one.</summary>
    /// <exception cref="ArgumentException">A condition is about a field of another kind of record.</exception>
    public CriteriaSpecification(Criteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (criteria.Conditions.FirstOrDefault(condition => condition.Field.Owner != typeof(TRecord)) is { } foreign)
        {
            throw new ArgumentException($"{foreign.Field.Name} is no field of {typeof(TRecord).Name}.", nameof(criteria));
        }

        Criteria = criteria;
        Query.Where(CriteriaExpressions.Of<TRecord>(criteria));
    }

    /// <summary>The criteria it was made from.</summary>
    public Criteria Criteria { get; }
}

/// <summary>Criteria as specifications.</summary>
public static class CriteriaSpecifications
{
    /// <summary>The records that meet the criteria.</summary>
    public static CriteriaSpecification<TRecord> ToSpecification<TRecord>(this Criteria criteria)
        where TRecord : Record => new(criteria);
}
