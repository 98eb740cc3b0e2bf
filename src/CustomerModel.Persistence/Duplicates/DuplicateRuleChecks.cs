using CustomerModel.Duplicates;

namespace CustomerModel.Persistence;

/// <summary>What only the catalogue knows of a duplicate rule: whether its fields exist and can be compared so.</summary>
public static class DuplicateRuleChecks
{
    internal const string State = "statecode";

    // Dates and moments are of one length; everything else that is no text counts as an id.
    private const int LengthOfDate = 10;
    private const int LengthOfMoment = 27;
    private const int LengthOfOthers = 36;

    /// <summary>Every reason why nothing can be found by the rule in this host; empty if it can. A commit refuses the rule for the same.</summary>
    /// <param name="catalogue">Everything the host knows of its records, custom fields included.</param>
    /// <param name="rule">Published or not.</param>
    public static IReadOnlyList<DomainError> WhyNot(RecordCatalogue catalogue, DuplicateRule rule)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rule);
        DomainError[] reasons =
            Find(catalogue, rule.BaseKind) is not { } looked
                ? [DuplicateRuleErrors.KindUnknown(DuplicateRuleFields.BaseKind, rule.BaseKind)]
            : Find(catalogue, rule.MatchingKind) is not { } matching
                ? [DuplicateRuleErrors.KindUnknown(DuplicateRuleFields.MatchingKind, rule.MatchingKind)]
            : [.. OfConditions(rule, looked, matching), .. OfRule(rule, looked, matching)];
        return [.. reasons.Select(reason => reason with { Record = rule.Ref })];
    }

    /// <summary>Logical names are lower case, and a rule is found by them.</summary>
    private static RecordEntry? Find(RecordCatalogue catalogue, string kind) =>
        catalogue.Find(kind) is { } entry && entry.Type.Name == kind ? entry : null;

    private static IEnumerable<DomainError> OfConditions(DuplicateRule rule, RecordEntry looked, RecordEntry matching) =>
        rule
            .Conditions.Select(condition =>
                WhyNotCompare(condition, looked.Find(condition.BaseField), matching.Find(condition.MatchingField))
            )
            .OfType<DomainError>();

    private static DomainError? WhyNotCompare(DuplicateCondition condition, Field? field, Field? other) =>
        field is null ? DuplicateRuleErrors.FieldUnknown(condition.BaseField, condition.Number)
        : other is null ? DuplicateRuleErrors.FieldUnknown(condition.MatchingField, condition.Number)
        : field.ValueType != other.ValueType ? DuplicateRuleErrors.FieldsDiffer(field.Name, other.Name, condition.Number)
        : Allows(condition.Operator, field) ? null
        : DuplicateRuleErrors.OperatorNotForField(field.Name, condition.Operator);

    private static bool Allows(DuplicateOperator op, Field field)
    {
        var (isDate, isMoment) = (field.ValueType == typeof(LocalDate), field.ValueType == typeof(Instant));
        return op switch
        {
            DuplicateOperator.ExactMatch => !isDate && !isMoment,
            DuplicateOperator.SameDate => isDate || isMoment,
            DuplicateOperator.SameDateAndTime => isMoment,
            _ => Criteria.ComparesText(field),
        };
    }

    private static IEnumerable<DomainError> OfRule(DuplicateRule rule, RecordEntry looked, RecordEntry matching)
    {
        Field[] fields = [.. rule.Conditions.Select(condition => matching.Find(condition.MatchingField)).OfType<Field>()];
        if (fields.Length > 0 && !Array.Exists(fields, Criteria.CanFind))
        {
            yield return DuplicateRuleErrors.NothingToLookUp([.. fields.Select(field => field.Name)]);
        }

        if (rule.ExcludesInactive && matching.Find(State) is null)
        {
            yield return DuplicateRuleErrors.NoState(rule.MatchingKind);
        }

        int?[] lengths = [.. rule.Conditions.Select(condition => LengthOf(condition, looked.Find(condition.BaseField)))];
        var sum = lengths.Contains(null) ? null : lengths.Sum();
        if (sum is null or > DuplicateRule.LongestCode)
        {
            yield return DuplicateRuleErrors.CodeTooLong(sum);
        }
    }

    /// <summary>The longest text of a condition; <see langword="null"/>: there is no longest.</summary>
    private static int? LengthOf(DuplicateCondition condition, Field? field) =>
        field is null ? 0
        : Criteria.ComparesText(field)
            ? condition.Parameter is { } count ? Math.Min(count, field.MaxLength ?? count)
                : field.MaxLength
        : field.ValueType == typeof(LocalDate) || condition.Operator == DuplicateOperator.SameDate ? LengthOfDate
        : field.ValueType == typeof(Instant) ? LengthOfMoment
        : LengthOfOthers;
}
