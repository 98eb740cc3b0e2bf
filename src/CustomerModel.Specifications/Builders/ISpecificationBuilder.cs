namespace CustomerModel.Specifications;

/// <summary>Adds words to a specification; the words are extension methods.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public interface ISpecificationBuilder<T>
{
    /// <summary>The specification being built.</summary>
    Specification<T> Specification { get; }
}

/// <summary>Adds words to a projection; the words are extension methods.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>
{
    /// <summary>The specification being built.</summary>
    new Specification<T, TResult> Specification { get; }
}
