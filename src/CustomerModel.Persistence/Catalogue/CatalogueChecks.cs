namespace CustomerModel.Persistence;

/// <summary>What can be wrong with a catalogue is said at start, not at the first request.</summary>
internal static class CatalogueChecks
{
    private const int MostCustomFields = 200;

    public static void Demand(
        IReadOnlyList<RecordType> types,
        IReadOnlyList<Field> custom,
        IReadOnlyList<(Type Record, UniqueKey Key)> keys
    )
    {
        Twice(types.Select(type => type.Name), "The record type {0} is registered twice.");
        Twice(types.Select(type => type.Table), "Two record types share the table {0}.");
        foreach (var type in types)
        {
            Field[] own = [.. custom.Where(field => field.Owner == type.ClrType)];
            Twice(type.Fields.Concat(own).Select(field => field.Name), $"{type.Name} has the field {{0}} twice.");
            Refuse(
                type.ClrType.IsAssignableTo(typeof(ITimed))
                    && !type.Fields.Any(field =>
                        field is { Name: "advanceson", Indexed: true, IsColumn: true } && field.ValueType == typeof(Instant)
                    ),
                $"{type.Name} is changed by the clock and has no indexed field advanceson."
            );
            Refuse(own.Length > MostCustomFields, $"{type.Name} has more than {MostCustomFields} custom fields.");
        }

        foreach (var field in custom)
        {
            Refuse(types.All(type => type.ClrType != field.Owner), $"{field.Name} extends {field.Owner.Name}, which is not registered.");
            Refuse(!field.IsCustom, $"{field.Name} is no custom field.");
            Refuse(!ValueTexts.IsSupported(field.ValueType), $"{field.Name} holds {field.ValueType.Name}, which no store keeps.");
            Refuse(field.Required, $"{field.Name} is required; that is a rule of its own: AddRule.");
        }

        foreach (var (record, key) in keys)
        {
            Refuse(types.All(type => type.ClrType != record), $"The key {key.Name} is of {record.Name}, which is not registered.");
            Refuse(key.Fields.Count == 0, $"A key of {record.Name} has no field.");
            Refuse(key.Fields.Any(field => !field.IsColumn), $"The key {key.Name} of {record.Name} has a field without a column.");
        }
    }

    public static void DemandNumbers(IReadOnlyList<RecordType> types, IReadOnlyDictionary<Field, NumberPattern> numbers)
    {
        foreach (var (field, pattern) in numbers)
        {
            Refuse(!field.Numbered, $"{field.Name} takes no number.");
            Refuse(pattern.LongestText > field.MaxLength, $"Numbers like {pattern.Text} do not fit into {field.Name}.");
        }

        foreach (var field in types.SelectMany(type => type.Fields).Where(field => field.Numbered))
        {
            Refuse(!numbers.ContainsKey(field), $"{field.Name} of {field.Owner.Name} has no pattern; say Number(field, pattern).");
        }
    }

    public static void DemandQuickFind(IReadOnlyList<RecordType> types, IReadOnlyList<Field> custom, IReadOnlyList<Field> more)
    {
        foreach (var field in types.SelectMany(type => type.QuickFind).Concat(more))
        {
            Refuse(!CanBeFound(field), $"{field.Name} of {field.Owner.Name} is no text with an index, so a search box cannot look there.");
        }

        var known = types.SelectMany(type => type.Fields).Concat(custom).ToHashSet();
        foreach (var field in more)
        {
            Refuse(!known.Contains(field), $"{field.Name} is no field of {field.Owner.Name} that is registered.");
        }
    }

    /// <summary>Text that an index finds by its beginning.</summary>
    public static bool CanBeFound(Field field) => field.Indexed && Criteria.CanSearch(field);

    private static void Twice(IEnumerable<string> names, string message)
    {
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new InvalidOperationException(string.Format(null, message, twice.Key));
        }
    }

    private static void Refuse(bool wrong, string message)
    {
        if (wrong)
        {
            throw new InvalidOperationException(message);
        }
    }
}
