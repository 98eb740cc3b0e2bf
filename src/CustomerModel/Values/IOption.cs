namespace CustomerModel;

/// <summary>One choice out of an open list: shipped codes are named constants, hosts register more.</summary>
/// <remarks>A code nobody registered stays readable; writing it is refused when the unit of work commits.</remarks>
/// <typeparam name="TSelf">The option type itself.</typeparam>
public interface IOption<TSelf>
    where TSelf : struct, IOption<TSelf>
{
    /// <summary>The number Dynamics gives the choice, kept for import and export.</summary>
    int Code { get; }

    /// <summary>The choice with this code, registered or not.</summary>
    static abstract TSelf From(int code);

    /// <summary>The choices that come with the package.</summary>
    static abstract OptionSet Shipped { get; }
}
