namespace CustomerModel.Persistence;

/// <summary>What only the catalogue knows: whether a choice is registered, a custom value passes its rule, the bag is not too large.</summary>
internal static class ValueChecks
{
    public static IEnumerable<DomainError> Breaches(RecordChange change, int mostCustomText)
    {
        var (entry, after) = (change.Entry, change.After!);
        foreach (var field in entry.OptionFields)
        {
            if (field.Read(after) is { } choice && change.Touches(field) && !Knows(entry, field, choice))
            {
                yield return FieldErrors.OptionUnknown(field, choice) with
                {
                    Record = change.Ref,
                };
            }
        }

        foreach (var list in change.Parts)
        {
            foreach (var part in list.Read(after))
            {
                foreach (var field in list.Fields)
                {
                    if (field.Options is not null && field.Read(part) is { } choice && !Knows(entry, field, choice))
                    {
                        yield return FieldErrors.OptionUnknown(field, choice) with
                        {
                            Record = change.Ref,
                        };
                    }
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
