using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.Specifications;

/// <summary>A builder inside a chain of navigations.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TProperty">What the last navigation leads to.</typeparam>
[SuppressMessage("Major Code Smell", "S2326", Justification = "ThenInclude infers from it.")]
public interface IIncludableSpecificationBuilder<T, out TProperty> : ISpecificationBuilder<T>, IChainBuilder;

/// <summary>A builder inside a chain of navigations of a projection.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
/// <typeparam name="TProperty">What the last navigation leads to.</typeparam>
[SuppressMessage("Major Code Smell", "S2326", Justification = "ThenInclude infers from it.")]
public interface IIncludableSpecificationBuilder<T, TResult, out TProperty> : ISpecificationBuilder<T, TResult>, IChainBuilder;
