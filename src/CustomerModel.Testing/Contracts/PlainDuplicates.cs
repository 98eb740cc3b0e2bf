using CustomerModel.Duplicates;

namespace CustomerModel.Testing.Contracts;

/// <summary>What a duplicate rule finds, by comparing two records value by value: slow, and sure.</summary>
internal static class PlainDuplicates
{
    public static bool Meet(DuplicateRule rule, RecordCatalogue catalogue, Record record, Record other)
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
