namespace CustomerModel.Catalog;

/// <summary>Units and what they are built on; acyclic, with one base unit.</summary>
internal static class UnitTree
{
    /// <summary>How many of the base unit one of a unit is; <see langword="null"/> when the way down is broken or runs in a circle.</summary>
    public static decimal? FactorOf(Unit[] units, UnitId unit)
    {
        var (factor, left) = (1m, units.Length);
        UnitId? next = unit;
        while (next is { } id)
        {
            if (left-- == 0 || Find(units, id) is not { } found)
            {
                return null;
            }

            (factor, next) = (factor * found.Quantity, found.BaseUnit);
        }

        return factor;
    }

    /// <summary>Whether a unit is built on another, at any depth, or is that unit.</summary>
    public static bool StandsOn(Unit[] units, UnitId unit, UnitId ground)
    {
        var left = units.Length;
        UnitId? next = unit;
        while (next is { } id && id != ground && left-- >= 0)
        {
            next = Find(units, id)?.BaseUnit;
        }

        return next == ground;
    }

    /// <summary>Every rule that stored or imported units break.</summary>
    public static IEnumerable<DomainError> BrokenRules(Unit[] units)
    {
        if (units.Count(unit => unit.BaseUnit is null) != 1 || units.Any(unit => unit.BaseUnit is null && unit.Quantity != 1))
        {
            yield return UnitGroupErrors.BaseUnitCount;
        }

        foreach (var unit in units)
        {
            if (WhyNotHold(units, unit) is { } reason)
            {
                yield return reason;
            }
        }
    }

    /// <summary>Why a unit cannot stand among the others, or <see langword="null"/>; a unit of the same id is the one it replaces.</summary>
    public static DomainError? WhyNotHold(Unit[] units, Unit unit) =>
        unit.WhyNot()
        ?? (
            Array.Exists(units, other => other.Id != unit.Id && string.Equals(other.Name, unit.Name, StringComparison.OrdinalIgnoreCase))
                ? UnitGroupErrors.NameTwice(unit.Name)
                : null
        )
        ?? (
            unit.BaseUnit is not { } ground ? null
            : Find(units, ground) is null && ground != unit.Id ? UnitGroupErrors.UnitMissing(ground)
            : StandsOn(units, ground, unit.Id) ? UnitGroupErrors.Loop(unit.Id)
            : null
        );

    public static Unit? Find(Unit[] units, UnitId id) => Array.Find(units, unit => unit.Id == id);
}
