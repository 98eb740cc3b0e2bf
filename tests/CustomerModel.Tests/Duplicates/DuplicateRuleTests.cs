using CustomerModel.Duplicates;

namespace CustomerModel.Tests.Duplicates;

/// <summary>A duplicate rule is edited while it is not published, and its conditions say what can be said.</summary>
public sealed class DuplicateRuleTests
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly DuplicateCondition Mail = DuplicateCondition.Exact("emailaddress1");

    private static readonly Command<DuplicateRule>[] Commands =
    [
        new("Add", r => r.WhyNotAddCondition(Mail, Now), r => r.AddCondition(Mail, Now)),
        new("Replace", r => r.WhyNotReplaceCondition(1, Mail, Now), r => r.ReplaceCondition(1, Mail, Now)),
        new("Remove first", r => r.WhyNotRemoveCondition(1, Now), r => r.RemoveCondition(1, Now)),
        new("Remove second", r => r.WhyNotRemoveCondition(2, Now), r => r.RemoveCondition(2, Now)),
        new("Publish", r => r.WhyNotPublish(Now), r => r.Publish(Now)),
        new("Unpublish", r => r.WhyNotUnpublish(Now), r => r.Unpublish(Now)),
        new("Set name", r => r.WhyNotSet(DuplicateRuleFields.Name, "New"), r => r.Set(DuplicateRuleFields.Name, "New")),
        new("Set case", r => r.WhyNotSet(DuplicateRuleFields.IsCaseSensitive, true), r => r.Set(DuplicateRuleFields.IsCaseSensitive, true)),
    ];

    [Fact]
    public void A_rule_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(Commands), steps => CommandLaw.KeepsItsWord(Empty(), DuplicateRule.Type, steps), cases: 300);

    [Fact]
    public void A_published_rule_is_read_only_until_it_is_unpublished()
    {
        var rule = Empty();
        Refused(() => rule.Publish(Now)).ShouldBe("duplicaterule.conditions-missing");
        rule.AddCondition(Mail, Now);

        rule.Publish(Now);

        (rule.Status, rule.State).ShouldBe((DuplicateRuleStatus.Published, DuplicateRuleState.Active));
        Refused(() => rule.AddCondition(Mail, Now)).ShouldBe("duplicaterule.published");
        Refused(() => rule.Set(DuplicateRuleFields.ExcludesInactive, true)).ShouldBe("duplicaterule.published");
        rule.Unpublish(Now);
        (rule.Status, rule.State).ShouldBe((DuplicateRuleStatus.Unpublished, DuplicateRuleState.Inactive));
        rule.RemoveCondition(1, Now);
        rule.Conditions.ShouldBeEmpty();
    }

    [Fact]
    public void Only_operators_that_count_characters_take_a_number_and_it_is_above_zero()
    {
        Reasons(DuplicateOperator.ExactMatch, 3).ShouldBe(["duplicaterule.parameter-not-taken"]);
        Reasons(DuplicateOperator.SameDate, 3).ShouldBe(["duplicaterule.parameter-not-taken"]);
        Reasons(DuplicateOperator.SameFirstCharacters, null).ShouldBe(["duplicaterule.parameter-needed"]);
        Reasons(DuplicateOperator.SameLastCharacters, 0).ShouldBe(["duplicaterule.parameter-needed"]);
        Reasons((DuplicateOperator)9, null).ShouldBe(["field.enum-out-of-range"]);
        DuplicateCondition.WhyNot(DuplicateOperator.ExactMatch, null, "").ShouldContain(error => error.Code == "field.required");
        Refused(() => DuplicateCondition.First(-1, "lastname")).ShouldBe("duplicaterule.parameter-needed");
    }

    [Fact]
    public void A_single_condition_passes_over_blanks_whatever_it_says()
    {
        var rule = Empty();
        rule.AddCondition(Mail, Now);
        rule.IgnoresBlanks(rule.Conditions[0]).ShouldBeTrue();

        rule.AddCondition(DuplicateCondition.Exact("lastname").IgnoringBlanks(), Now);

        rule.Conditions.Select(rule.IgnoresBlanks).ShouldBe([false, true]);
    }

    [Fact]
    public void The_shipped_rules_are_published_and_leave_out_what_is_inactive()
    {
        var shipped = ShippedDuplicateRules.Create(Now);

        shipped.Select(rule => rule.BaseKind).ShouldBe(["account", "account", "contact", "contact", "lead"]);
        shipped.ShouldAllBe(rule =>
            rule.Status == DuplicateRuleStatus.Published && rule.ExcludesInactive && rule.BaseKind == rule.MatchingKind
        );
        shipped[3].Conditions.Select(condition => condition.BaseField).ShouldBe(["firstname", "lastname"]);
        shipped.Select(rule => rule.Id).Distinct().Count().ShouldBe(5);
    }

    private static DuplicateRule Empty() =>
        DuplicateRule.Create(DuplicateRuleId.New(Now.ToInstant()), "Same mail", "contact", "contact", Now);

    private static IEnumerable<string> Reasons(DuplicateOperator op, int? parameter) =>
        DuplicateCondition.WhyNot(op, parameter, "lastname").Select(error => error.Code);

    private static string Refused(Action act) => Should.Throw<RefusedException>(act).Error.Code;
}
