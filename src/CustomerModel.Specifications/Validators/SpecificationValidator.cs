namespace CustomerModel.Specifications;

/// <summary>Asks its validators one after the other.</summary>
public class SpecificationValidator : ISpecificationValidator
{
    /// <summary>Asks about <c>Where</c> and <c>Search</c>.</summary>
    public SpecificationValidator()
        : this([WhereValidator.Instance, SearchValidator.Instance]) { }

    /// <summary>Asks these, in this order.</summary>
    public SpecificationValidator(IEnumerable<IValidator> validators) => Validators = [.. validators];

    /// <summary>Used by every specification that names no other.</summary>
    public static SpecificationValidator Default { get; } = new();

    /// <summary>What is asked; a subclass may change it in its constructor.</summary>
    protected List<IValidator> Validators { get; }

    /// <inheritdoc/>
    public virtual bool IsValid<T>(T entity, ISpecification<T> specification) =>
        Validators.TrueForAll(validator => validator.IsValid(entity, specification));
}
