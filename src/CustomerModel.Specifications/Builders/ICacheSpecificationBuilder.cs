namespace CustomerModel.Specifications;

/// <summary>A builder behind a word about the host's cache; a host may hang words of its own on it.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public interface ICacheSpecificationBuilder<T> : ISpecificationBuilder<T>, IChainBuilder;

/// <summary>A builder of a projection behind a word about the host's cache.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface ICacheSpecificationBuilder<T, TResult> : ISpecificationBuilder<T, TResult>, IChainBuilder;
