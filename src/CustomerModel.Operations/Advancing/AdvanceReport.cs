namespace CustomerModel.Operations;

/// <summary>What the clock has changed.</summary>
/// <param name="Kinds">Each kind of record that it changes, in the order of the catalogue.</param>
public sealed record AdvanceReport(IReadOnlyList<AdvancedKind> Kinds)
{
    /// <summary>How many records were changed.</summary>
    public long Advanced => Kinds.Sum(kind => kind.Advanced);

    /// <summary>How many records are due and could not be changed.</summary>
    public long Refused => Kinds.Sum(kind => kind.Refused);
}

/// <summary>What the clock has changed of one kind of record.</summary>
/// <param name="Kind">Its logical name.</param>
/// <param name="Advanced">How many were changed.</param>
/// <param name="Refused">How many are due and could not be changed; the next run tries them again.</param>
/// <param name="Refusals">The first of these, as many as <see cref="AdvanceOptions.MostRefusals"/> allows.</param>
public sealed record AdvancedKind(string Kind, long Advanced, long Refused, IReadOnlyList<AdvanceRefusal> Refusals);

/// <summary>A record that is due and could not be changed.</summary>
/// <param name="Record">Which.</param>
/// <param name="Errors">Why: a rule, or somebody who was faster every time.</param>
public sealed record AdvanceRefusal(RecordRef Record, IReadOnlyList<DomainError> Errors);
