namespace CustomerModel.Specifications;

/// <summary>Gives words of a specification their meaning for one item.</summary>
public interface IValidator
{
    /// <summary>Whether the words hold for the item.</summary>
    bool IsValid<T>(T entity, ISpecification<T> specification);
}

/// <summary>Asks all criteria of a specification of one item.</summary>
public interface ISpecificationValidator
{
    /// <summary>Whether the criteria hold for the item.</summary>
    bool IsValid<T>(T entity, ISpecification<T> specification);
}
