namespace CustomerModel;

/// <summary>Says which kind of record an id belongs to, so that a lookup by it knows what it yields.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public interface IIdentifies<out TRecord>
    where TRecord : Record
{
    /// <summary>The value of the id.</summary>
    Guid Value { get; }
}
