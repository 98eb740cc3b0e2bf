namespace CustomerModel;

/// <summary>A record that keeps its own rules and is loaded, changed and saved as a whole.</summary>
/// <typeparam name="TId">Its kind of id.</typeparam>
public abstract class AggregateRoot<TId> : Record
    where TId : struct, IEntityId<TId>
{
    /// <summary>A record with this identity.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    protected AggregateRoot(TId id)
    {
        if (id.Value == Guid.Empty)
        {
            throw new ArgumentException("An identity is not empty.", nameof(id));
        }

        Id = id;
    }

    /// <summary>Never changes and never returns.</summary>
    public TId Id { get; }
}
