namespace CustomerModel.Duplicates;

/// <summary>One condition of a duplicate rule: which field of a record is compared with which of the other, and how.</summary>
public sealed record DuplicateCondition : RecordPart
{
    internal DuplicateCondition(int number)
        : base(number) { }

    /// <summary>Logical name of the field of the record that is looked at.</summary>
    public string BaseField { get; internal set; } = "";

    /// <summary>Logical name of the field of the record it is compared with.</summary>
    public string MatchingField { get; internal set; } = "";

    /// <summary>How they are compared.</summary>
    public DuplicateOperator Operator { get; internal set; }

    /// <summary>How many characters, 1 or more; <see langword="null"/> for operators that count none.</summary>
    public int? Parameter { get; internal set; }

    /// <summary>Two blank values do not match. A condition that is the only one of its rule always holds it so.</summary>
    public bool IgnoresBlanks { get; internal set; }

    /// <summary>The same value.</summary>
    /// <param name="field">Logical name of the field of the record that is looked at.</param>
    /// <param name="matching">That of the other record; <see langword="null"/>: the same.</param>
    /// <exception cref="RefusedException">A name is empty, too long or unclean.</exception>
    public static DuplicateCondition Exact(string field, string? matching = null) =>
        Of(DuplicateOperator.ExactMatch, null, field, matching);

    /// <summary>The same first characters.</summary>
    /// <inheritdoc cref="Of"/>
    public static DuplicateCondition First(int parameter, string field, string? matching = null) =>
        Of(DuplicateOperator.SameFirstCharacters, parameter, field, matching);

    /// <summary>The same last characters.</summary>
    /// <inheritdoc cref="Of"/>
    public static DuplicateCondition Last(int parameter, string field, string? matching = null) =>
        Of(DuplicateOperator.SameLastCharacters, parameter, field, matching);

    /// <summary>The same day.</summary>
    /// <inheritdoc cref="Exact"/>
    public static DuplicateCondition SameDate(string field, string? matching = null) =>
        Of(DuplicateOperator.SameDate, null, field, matching);

    /// <summary>The same moment.</summary>
    /// <inheritdoc cref="Exact"/>
    public static DuplicateCondition SameDateAndTime(string field, string? matching = null) =>
        Of(DuplicateOperator.SameDateAndTime, null, field, matching);

    /// <summary>Any condition; for forms and importers.</summary>
    /// <param name="op">How the fields are compared.</param>
    /// <param name="parameter">How many characters, 1 or more; <see langword="null"/> for operators that count none.</param>
    /// <param name="field">Logical name of the field of the record that is looked at.</param>
    /// <param name="matching">That of the other record; <see langword="null"/>: the same.</param>
    /// <exception cref="RefusedException">With every reason, see <see cref="WhyNot"/>.</exception>
    public static DuplicateCondition Of(DuplicateOperator op, int? parameter, string field, string? matching = null)
    {
        var reasons = WhyNot(op, parameter, field, matching);
        return reasons.Count > 0
            ? throw new RefusedException(reasons)
            : new(1)
            {
                BaseField = field,
                MatchingField = matching ?? field,
                Operator = op,
                Parameter = parameter,
            };
    }

    /// <summary>The same condition for which two blank values do not match.</summary>
    public DuplicateCondition IgnoringBlanks() => this with { IgnoresBlanks = true };

    /// <summary>Every reason why there is no such condition; whether there are such fields only the catalogue knows.</summary>
    public static IReadOnlyList<DomainError> WhyNot(DuplicateOperator op, int? parameter, string field, string? matching = null)
    {
        DomainError?[] reasons =
        [
            DuplicateConditionFields.Operator.WhyNot(op),
            DuplicateConditionFields.BaseField.WhyNot(field),
            DuplicateConditionFields.MatchingField.WhyNot(matching ?? field),
            WhyNotParameter(op, parameter),
        ];
        return [.. reasons.OfType<DomainError>()];
    }

    /// <summary>Whether the operator counts characters.</summary>
    internal static bool Counts(DuplicateOperator op) =>
        op is DuplicateOperator.SameFirstCharacters or DuplicateOperator.SameLastCharacters;

    internal IEnumerable<DomainError> BrokenRules() => WhyNotParameter(Operator, Parameter) is { } reason ? [reason] : [];

    private static DomainError? WhyNotParameter(DuplicateOperator op, int? parameter) =>
        Counts(op)
            ? parameter is > 0
                ? null
                : DuplicateRuleErrors.ParameterNeeded(parameter)
            : parameter is { } given
                ? DuplicateRuleErrors.ParameterNotTaken(given)
                : null;
}
