namespace CustomerModel.Specifications;

/// <summary>A specification that at most one record satisfies.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public interface ISingleResultSpecification<T> : ISpecification<T>;

/// <summary>A projection of at most one record.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface ISingleResultSpecification<T, TResult> : ISpecification<T, TResult>, ISingleResultSpecification<T>;

/// <inheritdoc cref="ISingleResultSpecification{T}"/>
public class SingleResultSpecification<T> : Specification<T>, ISingleResultSpecification<T>;

/// <inheritdoc cref="ISingleResultSpecification{T, TResult}"/>
public class SingleResultSpecification<T, TResult> : Specification<T, TResult>, ISingleResultSpecification<T, TResult>;
