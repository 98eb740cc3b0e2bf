namespace CustomerModel.Operations;

/// <summary>What a copy did, and whether both stores now hold the same.</summary>
/// <param name="Parts">Each kind of record, then operations, audit, outbox and numbers.</param>
public sealed record CopyReport(IReadOnlyList<CopiedPart> Parts)
{
    /// <summary>Whether every part has the same hash on both sides.</summary>
    public bool IsEqual => Parts.All(part => part.IsEqual);
}

/// <summary>One kind of what was copied.</summary>
/// <param name="Name">Logical name of the kind of record, or <c>operations</c>, <c>audit</c>, <c>outbox</c>, <c>numbers</c>.</param>
/// <param name="Written">How many this run made or changed in the target.</param>
/// <param name="Removed">How many this run removed from the target.</param>
/// <param name="Source">What the source holds.</param>
/// <param name="Target">What the target holds.</param>
public sealed record CopiedPart(string Name, long Written, long Removed, ContentProof Source, ContentProof Target)
{
    /// <summary>Both hold the same.</summary>
    public bool IsEqual => Source == Target;
}

/// <summary>What a store holds of one kind, in short.</summary>
/// <param name="Count">How many.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal over all of them in order, each with every stored value as canonical text.</param>
public sealed record ContentProof(long Count, string Hash);
