namespace CustomerModel.Specifications;

/// <summary>A builder inside a chain of words, such as <c>OrderBy</c> and its <c>ThenBy</c>s.</summary>
public interface IChainBuilder
{
    /// <summary>A condition was false at the head or inside: the rest of the chain is ignored.</summary>
    bool IsChainDiscarded { get; }
}
