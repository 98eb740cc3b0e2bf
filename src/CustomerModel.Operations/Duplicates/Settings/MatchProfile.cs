namespace CustomerModel.Operations;

/// <summary>How duplicates are recognised, as data: what is compared, and which rows are compared at all.</summary>
public sealed record MatchProfile
{
    /// <summary>For people: names, birth date, identity number, e-mail, telephone, address.</summary>
    public static MatchProfile Persons => DefaultProfiles.Persons;

    /// <summary>For organisations: name, numbers, e-mail, telephone, address.</summary>
    public static MatchProfile Organisations => DefaultProfiles.Organisations;

    /// <summary>What is compared, each kind once; a value stands behind the one that it follows. What the rows lack is passed over.</summary>
    public required IReadOnlyList<ComparedValue> Compared { get; init; }

    /// <summary>Which rows are compared: those with any key alike. A key of which the rows lack a part is passed over.</summary>
    public required IReadOnlyList<BlockingKey> Keys { get; init; }

    /// <summary>From how many rows a block is divided by the refinements of its key, 2 or more; 32.</summary>
    public int LargestBlock { get; init; } = 32;

    /// <summary>From which probability two rows are a pair, above 0 and below 1; 0.5.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Whether <c>anna+shop@example.org</c> is told apart from <c>anna@example.org</c>.</summary>
    public bool KeepsEmailTags { get; init; }

    /// <summary>Which random pairs the weights are learned from; the same seed and rows give the same weights.</summary>
    public ulong Seed { get; init; } = 1;

    /// <exception cref="RefusedException">The profile contradicts itself: codes that begin with <c>match.</c></exception>
    internal void Demand() => RefusedException.ThrowIfAny(Problems());

    private IEnumerable<DomainError> Problems()
    {
        var known = new HashSet<MatchKind>();
        foreach (var attribute in Compared)
        {
            if (attribute.Follows is { } first && !known.Contains(first))
            {
                yield return MatchErrors.NotCompared(first);
            }

            if (!known.Add(attribute.Kind))
            {
                yield return MatchErrors.ComparedTwice(attribute.Kind);
            }
        }

        foreach (var attribute in Compared.Where(attribute => attribute is not { Close: > 0 and <= 1, SharedByKin: >= 0 and <= 1 }))
        {
            yield return MatchErrors.OutOfRange(attribute);
        }

        foreach (var error in KeyProblems(known))
        {
            yield return error;
        }
    }

    private IEnumerable<DomainError> KeyProblems(HashSet<MatchKind> known)
    {
        if (Keys.Any(key => key.Parts.Count == 0))
        {
            yield return MatchErrors.EmptyKey();
        }

        foreach (var part in Keys.SelectMany(key => key.Parts.Concat(key.Refinements)).Where(part => !known.Contains(part.Kind)))
        {
            yield return MatchErrors.NotCompared(part.Kind);
        }

        if (LargestBlock < 2)
        {
            yield return MatchErrors.OutOfRange(LargestBlock);
        }

        if (Threshold is not (> 0 and < 1))
        {
            yield return MatchErrors.OutOfRange(Threshold);
        }
    }
}
