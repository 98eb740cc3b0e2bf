using System.Globalization;
using System.Text;
using CustomerModel.Duplicates;

namespace CustomerModel.Persistence;

/// <summary>A duplicate rule over the fields of a host: what it compares is one text for each record, the match code.</summary>
/// <remarks>Two records are duplicates by the rule when the code of the one is the matching code of the other.</remarks>
public sealed class BoundDuplicateRule
{
    private readonly BoundCondition[] _conditions;
    private readonly BoundCondition[][] _onOneField;
    private readonly Field? _state;
    private readonly object[] _active = [];

    private BoundDuplicateRule(DuplicateRule rule, RecordEntry looked, RecordEntry matching, DateTimeZone zone)
    {
        (Rule, Base, Matching) = (rule, looked, matching);
        _conditions =
        [
            .. rule.Conditions.Select(condition => new BoundCondition(
                looked.Find(condition.BaseField)!,
                matching.Find(condition.MatchingField)!,
                condition,
                rule.IgnoresBlanks(condition),
                rule.IsCaseSensitive,
                zone
            )),
        ];
        _onOneField =
        [
            .. _conditions
                .GroupBy(condition => condition.Matching)
                .Select(same => same.DistinctBy(condition => condition.Base).ToArray())
                .Where(same => same.Length > 1),
        ];
        if (rule.ExcludesInactive)
        {
            _state = matching.Find(DuplicateRuleChecks.State)!;
            _active = [.. matching.Type.ActiveStates.Select(code => ValueKinds.Of(_state.ValueType).FromStored(code))];
        }
    }

    /// <summary>The rule.</summary>
    public DuplicateRule Rule { get; }

    /// <summary>The kind of record that is looked at.</summary>
    public RecordEntry Base { get; }

    /// <summary>The kind of record it is compared with.</summary>
    public RecordEntry Matching { get; }

    /// <summary>The fields of a record that its code is made of.</summary>
    public IEnumerable<Field> BaseFields => _conditions.Select(condition => condition.Base);

    /// <summary>Whether a record that looks like another one is looked like by that one, too, but for inactive ones.</summary>
    public bool IsSymmetric => Base == Matching && Array.TrueForAll(_conditions, condition => condition.Base == condition.Matching);

    /// <summary>Binds a rule.</summary>
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="rule">The rule, with at least one condition.</param>
    /// <param name="zone">Whose calendar decides on which day a moment lies.</param>
    /// <exception cref="RefusedException">With every reason, see <see cref="DuplicateRuleChecks.WhyNot"/>.</exception>
    public static BoundDuplicateRule Of(RecordCatalogue catalogue, DuplicateRule rule, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(rule);
        RefusedException.ThrowIfAny(DuplicateRuleChecks.WhyNot(catalogue, rule));
        return new(rule, catalogue.Find(rule.BaseKind)!, catalogue.Find(rule.MatchingKind)!, zone);
    }

    /// <summary>The match code of a record that is looked at; <see langword="null"/>: it is nobody's duplicate by this rule.</summary>
    /// <remarks>A record with nothing but blanks has none, whatever the conditions say of blanks.</remarks>
    public string? CodeOf(Record record) => IsContradiction(record) ? null : CodeOf(record, condition => condition.Base);

    /// <summary>The match code of a record that others are compared with; <see langword="null"/>: nobody is its duplicate by this rule.</summary>
    public string? MatchingCodeOf(Record record) =>
        _state?.Read(record) is { } state && !_active.Contains(state) ? null : CodeOf(record, condition => condition.Matching);

    /// <summary>Criteria that every record meets whose matching code is the code of this one; a few others may meet them.</summary>
    internal Criteria CandidatesFor(Record record) =>
        Criteria.All(_conditions.Select(condition => condition.CandidatesFor(record)).OfType<Criteria>());

    /// <summary>Criteria of records that may match at all.</summary>
    internal Criteria Active => _state is null ? Criteria.All() : Criteria.Where(_state, Operator.In, _active);

    /// <summary>One field of the other record would have to be blank and not.</summary>
    private bool IsContradiction(Record record) =>
        Array.Exists(
            _onOneField,
            same => same.Select(condition => condition.CodeOf(condition.Base, record) is null).Distinct().Skip(1).Any()
        );

    private string? CodeOf(Record record, Func<BoundCondition, Field> side)
    {
        var code = new StringBuilder();
        var isBlank = true;
        foreach (var condition in _conditions)
        {
            if (condition.CodeOf(side(condition), record) is { } text)
            {
                code.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
                isBlank = false;
            }
            else if (condition.IgnoresBlanks)
            {
                return null;
            }
            else
            {
                code.Append('-');
            }
        }

        return isBlank ? null : code.ToString();
    }
}
