namespace CustomerModel.Catalog;

// What a bundle or kit holds.
public sealed partial class Product
{
    /// <summary>Most products a bundle or kit may hold.</summary>
    public const int MostComponents = 15;

    private BundleComponent[] _components = [];

    /// <summary>What a bundle or kit holds, by number; empty for every other product.</summary>
    public IReadOnlyList<BundleComponent> Components => _components;

    /// <summary>Why a product cannot come into the bundle, or <see langword="null"/>; what holds at any depth is asked at commit.</summary>
    public DomainError? WhyNotAddComponent(BundleComponent component, ZonedDateTime now) =>
        WhyNotCompose()
        ?? (!HoldsProducts ? ProductErrors.NoBundle : null)
        ?? (_components.Length >= MostComponents ? ProductErrors.BundleFull(MostComponents) : null)
        ?? WhyNotHold(component, except: 0);

    /// <summary>Puts a product into the bundle under the lowest free number.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddComponent"/>.</exception>
    public void AddComponent(BundleComponent component, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(component);
        Demand(WhyNotAddComponent(component, now));
        _components = _components.Plus(component);
        Raise(new ComponentAdded(Id, component.Product, now.ToInstant()));
    }

    /// <summary>Why what the bundle holds under a number cannot be replaced, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReplaceComponent(int number, BundleComponent component, ZonedDateTime now) =>
        WhyNotRemoveComponent(number, now) ?? WhyNotHold(component, except: number);

    /// <summary>Puts another product, or another quantity, under a number that is in use.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReplaceComponent"/>.</exception>
    public void ReplaceComponent(int number, BundleComponent component, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(component);
        Demand(WhyNotReplaceComponent(number, component, now));
        _components = _components.With(number, component);
        Raise(new ComponentReplaced(Id, component.Product, now.ToInstant()));
    }

    /// <summary>Why what the bundle holds under a number cannot be taken out, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveComponent(int number, ZonedDateTime now) =>
        WhyNotCompose() ?? (Array.Exists(_components, held => held.Number == number) ? null : ProductErrors.ComponentMissing(number));

    /// <summary>Takes a product out of the bundle; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveComponent"/>.</exception>
    public void RemoveComponent(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveComponent(number, now));
        var removed = Array.Find(_components, held => held.Number == number)!;
        _components = _components.Without(number);
        Raise(new ComponentRemoved(Id, removed.Product, now.ToInstant()));
    }

    internal void PutComponents(BundleComponent[] components) => _components = components;

    private bool HoldsProducts => Structure == ProductStructure.Bundle || IsKit;

    private DomainError? WhyNotHold(BundleComponent component, int except) =>
        component.Product == Id ? ProductErrors.ContainsItself(Id)
        : Array.Exists(_components, held => held.Number != except && held.Product == component.Product)
            ? ProductErrors.ComponentTwice(component.Product)
        : component.WhyNot();

    private IEnumerable<DomainError> ComponentRules()
    {
        if (_components.Length > 0 && !HoldsProducts)
        {
            yield return ProductErrors.NoBundle;
        }

        if (_components.Length > MostComponents)
        {
            yield return ProductErrors.BundleFull(MostComponents);
        }

        foreach (var component in _components)
        {
            if (WhyNotHold(component, component.Number) is { } reason)
            {
                yield return reason;
            }
        }
    }
}
