using CustomerModel.Duplicates;

namespace CustomerModel.Testing.Contracts;

/// <summary>What a duplicate rule finds, by comparing two records value by value: slow, and sure.</summary>
internal static class PlainDuplicates
{
    /// <summary>Every pair that a rule finds, the first of them among some records.</summary>
    public static IEnumerable<DuplicateMatch> Of(ContractHost host, DuplicateRule[] rules, Record[] records, Record[] others) =>
        from rule in rules
        from record in records
        where record.Ref.Type == rule.BaseKind
        from other in others
        where other.Ref.Type == rule.MatchingKind && Meet(rule, host.Catalogue, record, other)
        select new DuplicateMatch(rule.Id, record.Ref, other.Ref);

    /// <summary>Two records that look like each other by a rule are one pair: the later one looks like the earlier one.</summary>
    public static IEnumerable<DuplicateMatch> OncePerPair(DuplicateRule[] rules, IEnumerable<DuplicateMatch> matches)
    {
        HashSet<DuplicateMatch> all = [.. matches];
        return all.Where(match => !IsToldTwice(rules, all, match) || match.Record.Id.CompareTo(match.Matching.Id) > 0);
    }

    /// <summary>What a unit finds for the records it adds: what is stored, and what comes before in it.</summary>
    public static IEnumerable<DuplicateMatch> InUnit(ContractHost host, DuplicateRule[] rules, Record[] added, Record[] stored)
    {
        var places = added.Select((record, place) => (record.Ref, place)).ToDictionary(pair => pair.Ref, pair => pair.place);
        HashSet<DuplicateMatch> all = [.. Of(host, rules, added, [.. stored, .. added])];
        return all.Where(match => !IsToldTwice(rules, all, match) || places[match.Matching] < places[match.Record]);
    }

    /// <summary>A rule that compares each field with itself is told in one direction; another one in each.</summary>
    private static bool IsToldTwice(DuplicateRule[] rules, HashSet<DuplicateMatch> all, DuplicateMatch match) =>
        rules.Single(rule => rule.Id == match.Rule).Conditions.All(condition => condition.BaseField == condition.MatchingField)
        && all.Contains(match with { Record = match.Matching, Matching = match.Record });

    /// <summary>The rules as a failure shows them.</summary>
    public static string Shown(DuplicateRule[] rules) =>
        string.Join(
            "; ",
            rules.Select(rule =>
                $"{rule.Id.Value} {rule.BaseKind}-{rule.MatchingKind} case {rule.IsCaseSensitive} active {rule.ExcludesInactive}: "
                + string.Join(
                    ", ",
                    rule.Conditions.Select(one => $"{one.BaseField}-{one.MatchingField} {one.Operator} {one.Parameter} {one.IgnoresBlanks}")
                )
            )
        );

    /// <summary>What a job finds.</summary>
    public static async Task<List<DuplicateMatch>> FoundAsync(
        ICustomerModel model,
        string kind,
        DuplicateJobOptions options,
        IProgress<DuplicateJobProgress>? progress = null
    ) =>
        await model
            .ReadAsync(async read =>
            {
                var found = new List<DuplicateMatch>();
                await foreach (var match in read.FindAllDuplicatesAsync(kind, options, progress).ConfigureAwait(false))
                {
                    found.Add(match);
                }

                return found;
            })
            .ConfigureAwait(false);

    private static bool Meet(DuplicateRule rule, RecordCatalogue catalogue, Record record, Record other)
    {
        var (looked, matching) = (catalogue.Find(rule.BaseKind)!, catalogue.Find(rule.MatchingKind)!);
        (object? Left, object? Right, DuplicateCondition Condition)[] pairs =
        [
            .. rule.Conditions.Select(condition =>
                (looked.Find(condition.BaseField)!.Read(record), matching.Find(condition.MatchingField)!.Read(other), condition)
            ),
        ];
        return record.Ref != other.Ref
            && !(rule.ExcludesInactive && matching.Find("statecode")!.Read(other) is CustomerState.Inactive)
            && pairs.Any(pair => pair.Left is not null)
            && pairs.All(pair => AreSame(rule, pair.Condition, pair.Left, pair.Right));
    }

    private static bool AreSame(DuplicateRule rule, DuplicateCondition condition, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null && !condition.IgnoresBlanks && rule.Conditions.Count > 1;
        }

        return condition.Operator switch
        {
            DuplicateOperator.SameDate => Day(left) == Day(right),
            DuplicateOperator.SameDateAndTime => left.Equals(right),
            DuplicateOperator.ExactMatch when Text(left) is null => left.Equals(right),
            var op => Characters(left, op, condition.Parameter)
                .Equals(
                    Characters(right, op, condition.Parameter),
                    rule.IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
                ),
        };
    }

    private static string Characters(object value, DuplicateOperator op, int? count)
    {
        string[] all = [.. TextKey.FormOf(Text(value)!).EnumerateRunes().Select(rune => rune.ToString())];
        return string.Concat(op == DuplicateOperator.SameLastCharacters ? all.TakeLast(count!.Value) : all.Take(count ?? all.Length));
    }

    private static string? Text(object value) =>
        value switch
        {
            string text => text,
            EmailAddress mail => mail.Value,
            PhoneNumber phone => phone.Key,
            _ => null,
        };

    private static LocalDate Day(object value) => value is Instant moment ? moment.InUtc().Date : (LocalDate)value;
}
