namespace CustomerModel;

/// <summary>Creates identities: <c>AccountId.New(now)</c>.</summary>
public static class EntityId
{
    extension<TId>(TId)
        where TId : struct, IEntityId<TId>
    {
        /// <summary>A fresh identity that sorts by the time it was made (UUID version 7, RFC 9562).</summary>
        /// <param name="at">When it is made; the domain never reads a clock.</param>
        public static TId New(Instant at) => TId.From(Guid.CreateVersion7(at.ToDateTimeOffset()));
    }
}
