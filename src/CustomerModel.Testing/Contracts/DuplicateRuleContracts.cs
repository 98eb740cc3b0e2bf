using CustomerModel.Duplicates;

namespace CustomerModel.Testing.Contracts;

/// <summary>A duplicate rule is about fields that are there and can be compared, or it is refused and nothing has changed.</summary>
internal static class DuplicateRuleContracts
{
    public static async Task A_rule_comes_back_with_its_conditions(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var rule = Of(
            "account",
            "contact",
            DuplicateCondition.Exact("emailaddress1"),
            DuplicateCondition.First(3, "name", "lastname").IgnoringBlanks(),
            DuplicateCondition.SameDate(GuestFields.Since.Name, "birthdate")
        );
        rule.Publish(A.Now);
        await host.Model.AddAsync(rule).ConfigureAwait(false);

        var stored = await host.Model.LoadAsync(rule.Id).ConfigureAwait(false);
        Expect.Alike(host.Catalogue.Of<DuplicateRule>(), rule, stored);
        Expect.Same(DuplicateRuleState.Active, stored.State, "state");
        var bound = await host.Model.ReadAsync(read => read.DuplicateRulesAsync("account")).ConfigureAwait(false);
        Expect.Sequence([rule.Id], bound.Select(one => one.Rule.Id), "published rules that look at accounts");
        var others = await host.Model.ReadAsync(read => read.DuplicateRulesAsync("contact")).ConfigureAwait(false);
        Expect.Same(0, others.Count, "published rules that look at contacts");
    }

    public static async Task A_rule_over_what_is_not_there_or_cannot_be_compared_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        (string Code, string Field, DuplicateRule Rule)[] wrong =
        [
            ("duplicaterule.kind-unknown", "baseentityname", Of("prospect", "contact")),
            ("duplicaterule.kind-unknown", "matchingentityname", Of("contact", "Contact")),
            ("duplicaterule.field-unknown", "shoesize", Of("contact", "contact", DuplicateCondition.Exact("shoesize"))),
            (
                "duplicaterule.field-unknown",
                "guest.contracts/mail",
                Of("account", "contact", DuplicateCondition.Exact("guest.contracts/mail"))
            ),
            ("duplicaterule.fields-differ", "birthdate", Of("contact", "contact", DuplicateCondition.Exact("lastname", "birthdate"))),
            ("duplicaterule.operator-not-for-field", "birthdate", Of("contact", "contact", DuplicateCondition.First(2, "birthdate"))),
            ("duplicaterule.operator-not-for-field", "birthdate", Of("contact", "contact", DuplicateCondition.Exact("birthdate"))),
            ("duplicaterule.operator-not-for-field", "lastname", Of("contact", "contact", DuplicateCondition.SameDate("lastname"))),
            (
                "duplicaterule.operator-not-for-field",
                "birthdate",
                Of("contact", "contact", DuplicateCondition.SameDateAndTime("birthdate"))
            ),
            ("duplicaterule.nothing-to-look-up", "telephone3", Of("contact", "contact", DuplicateCondition.Exact("telephone3"))),
            (
                "duplicaterule.code-too-long",
                "duplicaterulecondition",
                Of("contact", "contact", DuplicateCondition.Exact("lastname"), DuplicateCondition.Exact("description"))
            ),
        ];

        foreach (var (code, field, rule) in wrong)
        {
            var refusal = await Expect.RefusedAsync(code, () => host.Model.AddAsync(rule)).ConfigureAwait(false);
            var error = refusal.Errors.First(error => error.Code == code);
            Expect.Same(rule.Ref, error.Record!.Value, $"record of {code}");
            Expect.That(error.Fields.Contains(field), $"{code} names {field}");
            Expect.That(
                DuplicateRuleChecks.WhyNot(host.Catalogue, rule).Any(reason => reason.Code == code),
                $"{code} is known before the commit"
            );
        }

        var ofMerges = Of("merge", "merge", DuplicateCondition.Exact("masterid"));
        ofMerges.Set(DuplicateRuleFields.ExcludesInactive, true);
        await Expect.RefusedAsync("duplicaterule.no-state", () => host.Model.AddAsync(ofMerges)).ConfigureAwait(false);
        Expect.Same(0, (await host.Model.AllAsync<DuplicateRule>().ConfigureAwait(false)).Count, "rules");
    }

    public static async Task Text_of_450_characters_is_compared_and_no_more(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        DuplicateCondition[] names = [DuplicateCondition.Exact("lastname"), DuplicateCondition.Exact("emailaddress1")];
        await host.Model.AddAsync(Of("contact", "contact", [.. names, DuplicateCondition.First(300, "description")])).ConfigureAwait(false);

        var refusal = await Expect
            .RefusedAsync(
                "duplicaterule.code-too-long",
                () => host.Model.AddAsync(Of("contact", "contact", [.. names, DuplicateCondition.First(301, "description")]))
            )
            .ConfigureAwait(false);

        Expect.Same(451, (int)refusal.Error.Value!, "length");
    }

    public static async Task Five_rules_of_a_kind_are_published_and_no_more(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        DuplicateRule[] rules = [.. Enumerable.Range(0, 6).Select(_ => Of("lead", "lead", DuplicateCondition.Exact("companyname")))];
        await host.Model.AddAsync(rules).ConfigureAwait(false);
        foreach (var rule in rules[..5])
        {
            await host.Model.ChangeAsync(rule.Id, (one, now) => one.Publish(now)).ConfigureAwait(false);
        }

        await Expect
            .RefusedAsync("duplicaterule.too-many", () => host.Model.ChangeAsync(rules[5].Id, (one, now) => one.Publish(now)))
            .ConfigureAwait(false);
        var ofContacts = Of("contact", "lead", DuplicateCondition.Exact("emailaddress1"));
        ofContacts.Publish(A.Now);
        await host.Model.AddAsync(ofContacts).ConfigureAwait(false);
        await host.Model.ChangeAsync(rules[0].Id, (one, now) => one.Unpublish(now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(rules[5].Id, (one, now) => one.Publish(now)).ConfigureAwait(false);

        var published = await host.Model.ListAsync(new PublishedDuplicateRules("lead")).ConfigureAwait(false);
        Expect.Sequence(rules[1..].Select(rule => rule.Id).Order(), published.Select(rule => rule.Id).Order(), "published");
    }

    public static async Task A_rule_whose_field_is_gone_says_so_until_it_is_unpublished(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var rule = Of("account", "account", DuplicateCondition.Exact(GuestFields.Motto.Name));
        rule.Publish(A.Now);
        await host.Model.AddAsync(rule).ConfigureAwait(false);
        var later = host.Knowing(new CatalogueBuilder().Build());

        var refusal = await Expect
            .RefusedAsync("duplicaterule.field-unknown", () => later.ReadAsync(read => read.FindDuplicatesAsync(A.Account.Build())))
            .ConfigureAwait(false);
        Expect.Same(rule.Ref, refusal.Error.Record!.Value, "rule");
        await later.AddAsync(A.Account.Build()).ConfigureAwait(false);
        await later.ChangeAsync(rule.Id, (one, now) => one.Unpublish(now)).ConfigureAwait(false);

        Expect.Same(
            0,
            (await later.ReadAsync(read => read.FindDuplicatesAsync(A.Account.Build())).ConfigureAwait(false)).Count,
            "duplicates without rules"
        );
    }

    private static DuplicateRule Of(string kind, string matching, params ReadOnlySpan<DuplicateCondition> conditions)
    {
        var rule = DuplicateRule.Create(DuplicateRuleId.New(A.Now.ToInstant()), "Rule", kind, matching, A.Now);
        foreach (var condition in conditions)
        {
            rule.AddCondition(condition, A.Now);
        }

        return rule;
    }
}
