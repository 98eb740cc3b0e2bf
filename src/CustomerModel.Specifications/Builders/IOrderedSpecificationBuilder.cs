namespace CustomerModel.Specifications;

/// <summary>A builder inside an order chain.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>, IChainBuilder;

/// <summary>A builder inside the order chain of a projection.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface IOrderedSpecificationBuilder<T, TResult> : ISpecificationBuilder<T, TResult>, IChainBuilder;
