namespace CustomerModel.Persistence;

/// <summary>What only the catalogue knows: whether a choice is registered, a custom value passes its rule, the bag is not too large.</summary>
internal static class ValueChecks
{
    public static IEnumerable<DomainError> Breaches(RecordChange change, int mostCustomText)
    {
        var (entry, after) = (change.Entry, change.After!);
        foreach (var field in entry.OptionFields)
        {
            if (change.Touches(field) && field.Read(after) is { } choice && !Knows(entry, field, choice))
            {
                yield return FieldErrors.OptionUnknown(field, choice) with
                {
                    Record = change.Ref,
                };
            }
        }

        foreach (var part in change.Parts.Where(part => part.Read(after).Count > 0))
        {
            foreach (var field in part.Fields.Where(field => field.Options is not null))
            {
                foreach (var choice in part.Read(after).Select(field.Read).OfType<object>().Where(choice => !Knows(entry, field, choice)))
                {
                    yield return FieldErrors.OptionUnknown(field, choice) with
                    {
                        Record = change.Ref,
                    };
                }
            }
        }

        if (!ReferenceEquals(after.Custom, change.Before?.Custom) && CustomTexts.Length(after.Custom) > mostCustomText)
        {
            yield return RecordErrors.CustomTooLarge(change.Ref);
        }
    }

    private static bool Knows(RecordEntry entry, Field field, object choice) =>
        entry.OptionsOf(field)!.Contains((int)ValueKinds.Of(field.ValueType).ToStored(choice));
}
