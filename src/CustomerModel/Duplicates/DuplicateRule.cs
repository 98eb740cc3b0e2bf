namespace CustomerModel.Duplicates;

/// <summary>Says when two records look like one: all of its conditions hold. The records may be of two kinds, as a lead and a contact.</summary>
/// <remarks>
/// A rule finds and warns; it forbids nothing. Whether its fields exist and can be compared is known to the host's catalogue and
/// checked at commit.
/// </remarks>
public sealed class DuplicateRule : AggregateRoot<DuplicateRuleId>
{
    /// <summary>Most rules that are published for one kind of record (CRM 2015 administrators' guide).</summary>
    public const int MostPublished = 5;

    /// <summary>Most characters of the values that a rule compares, together.</summary>
    public const int LongestCode = 450;

    private DuplicateCondition[] _conditions = [];

    private DuplicateRule(DuplicateRuleId id)
        : base(id) { }

    /// <summary>What there is to know about duplicate rules.</summary>
    public static RecordType<DuplicateRule, DuplicateRuleId> Type { get; } =
        new("duplicaterule", id => new(id), DuplicateRuleFields.All, [DuplicateRuleFields.Conditions], DuplicateRuleFields.Name)
        {
            ObjectTypeCode = 4414,
            Table = "duplicaterules",
            ActiveStates = [(int)DuplicateRuleState.Active],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("duplicaterule", Id.Value);

    /// <summary>What the rule is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Logical name of the kind of record that is looked at; never changes.</summary>
    public string BaseKind { get; internal set; } = "";

    /// <summary>Logical name of the kind of record it is compared with; never changes.</summary>
    public string MatchingKind { get; internal set; } = "";

    /// <summary>Upper and lower case are two.</summary>
    public bool IsCaseSensitive { get; internal set; }

    /// <summary>Matching records that are inactive are passed over, see <see cref="RecordType.ActiveStates"/>.</summary>
    public bool ExcludesInactive { get; internal set; }

    /// <summary>Whether it is in use.</summary>
    public DuplicateRuleStatus Status { get; internal set; } = DuplicateRuleLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public DuplicateRuleState State { get; internal set; } =
        (DuplicateRuleState)DuplicateRuleLifecycle.Table.StateOf(DuplicateRuleLifecycle.Table.Initial);

    /// <summary>What has to be the same, by number.</summary>
    public IReadOnlyList<DuplicateCondition> Conditions => _conditions;

    /// <summary>A rule without conditions that is not published yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="baseKind">Logical name of the kind of record that is looked at.</param>
    /// <param name="matchingKind">Logical name of the kind it is compared with; often the same.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">A name is empty, too long or unclean.</exception>
    public static DuplicateRule Create(DuplicateRuleId id, string name, string baseKind, string matchingKind, ZonedDateTime now)
    {
        var rule = new DuplicateRule(id);
        rule.Demand(
            new[]
            {
                DuplicateRuleFields.BaseKind.WhyNot(baseKind),
                DuplicateRuleFields.MatchingKind.WhyNot(matchingKind),
            }.OfType<DomainError>()
        );
        (rule.BaseKind, rule.MatchingKind) = (baseKind, matchingKind);
        rule.Begin(edit => edit.Set(DuplicateRuleFields.Name, name));
        rule.Raise(new DuplicateRuleCreated(id, baseKind, matchingKind, now.ToInstant()));
        return rule;
    }

    /// <summary>Whether two blank values do not match: as the condition says, and always where it is the only one.</summary>
    public bool IgnoresBlanks(DuplicateCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.IgnoresBlanks || _conditions.Length == 1;
    }

    /// <summary>Why a condition cannot be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddCondition(DuplicateCondition condition, ZonedDateTime now) => WhyNotEdit();

    /// <summary>Adds a condition under the lowest free number.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddCondition"/>.</exception>
    public void AddCondition(DuplicateCondition condition, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Demand(WhyNotAddCondition(condition, now));
        var before = _conditions;
        _conditions = before.Plus(condition);
        var number = _conditions.Select(held => held.Number).Except(before.Select(held => held.Number)).Single();
        Raise(new DuplicateConditionAdded(Id, number, now.ToInstant()));
    }

    /// <summary>Why a condition cannot be replaced, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReplaceCondition(int number, DuplicateCondition condition, ZonedDateTime now) =>
        WhyNotRemoveCondition(number, now);

    /// <summary>Puts another condition under a number that is in use.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReplaceCondition"/>.</exception>
    public void ReplaceCondition(int number, DuplicateCondition condition, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Demand(WhyNotReplaceCondition(number, condition, now));
        _conditions = _conditions.With(number, condition);
        Raise(new DuplicateConditionReplaced(Id, number, now.ToInstant()));
    }

    /// <summary>Why a condition cannot be taken away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveCondition(int number, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (Array.Exists(_conditions, condition => condition.Number == number) ? null : DuplicateRuleErrors.ConditionUnknown(number));

    /// <summary>Takes a condition away; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveCondition"/>.</exception>
    public void RemoveCondition(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveCondition(number, now));
        _conditions = _conditions.Without(number);
        Raise(new DuplicateConditionRemoved(Id, number, now.ToInstant()));
    }

    /// <summary>Why it cannot be published, or <see langword="null"/>; what only the catalogue and the other rules know is checked at commit.</summary>
    public DomainError? WhyNotPublish(ZonedDateTime now) =>
        WhyNot(DuplicateRuleAction.Publish) ?? (_conditions.Length == 0 ? DuplicateRuleErrors.ConditionsMissing : null);

    /// <summary>Takes it into use: read-only from now on, and asked of every record that comes after the commit.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPublish"/>.</exception>
    public void Publish(ZonedDateTime now)
    {
        Demand(WhyNotPublish(now));
        Follow(DuplicateRuleAction.Publish);
        Follow(DuplicateRuleAction.Finish);
        Raise(new DuplicateRulePublished(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUnpublish(ZonedDateTime now) => WhyNot(DuplicateRuleAction.Unpublish);

    /// <summary>Takes it out of use, so that it can be edited.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUnpublish"/>.</exception>
    public void Unpublish(ZonedDateTime now)
    {
        Demand(WhyNotUnpublish(now));
        Follow(DuplicateRuleAction.Unpublish);
        Raise(new DuplicateRuleUnpublished(Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == DuplicateRuleStatus.Unpublished ? null : DuplicateRuleErrors.Published;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (Status == DuplicateRuleStatus.Published && _conditions.Length == 0)
        {
            yield return DuplicateRuleErrors.ConditionsMissing;
        }

        foreach (var error in _conditions.SelectMany(condition => condition.BrokenRules()))
        {
            yield return error;
        }
    }

    internal void PutConditions(DuplicateCondition[] conditions) => _conditions = conditions;

    private void Follow(DuplicateRuleAction action)
    {
        Status = DuplicateRuleLifecycle.Table.DefaultOf(Status, action)!.Value;
        State = (DuplicateRuleState)DuplicateRuleLifecycle.Table.StateOf(Status);
    }

    private DomainError? WhyNot(DuplicateRuleAction action) =>
        DuplicateRuleLifecycle.Table.Allows(Status, action) ? null : DuplicateRuleErrors.NotNow(action, Status);
}
