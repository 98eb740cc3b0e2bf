namespace CustomerModel.Catalog;

/// <summary>Which prices rounding allows, with the Dynamics codes.</summary>
public enum RoundingOption
{
    /// <summary>Those that end in the rounding amount: .99.</summary>
    EndsIn = 1,

    /// <summary>Multiples of the rounding amount: 0.25.</summary>
    MultipleOf = 2,
}
