namespace CustomerModel;

/// <summary>Changes plain fields of a record: all that was asked, or nothing.</summary>
public static class RecordEditing
{
    extension<TRecord>(TRecord record)
        where TRecord : Record
    {
        /// <summary>Changes several fields at once.</summary>
        /// <exception cref="RefusedException">With every reason there is; the record is unchanged.</exception>
        public void Edit(Action<RecordEdit<TRecord>> change)
        {
            var edit = Collect(change);
            record.DemandAll(Reasons(record, edit));
            Put(record, edit);
        }

        /// <summary>Every reason <see cref="Edit"/> would refuse; empty if it would not.</summary>
        public IReadOnlyList<DomainError> WhyNotEdit(Action<RecordEdit<TRecord>> change) => Reasons(record, Collect(change));

        /// <summary>Changes one field.</summary>
        /// <exception cref="RefusedException">The record is unchanged.</exception>
        public void Set<TValue>(Field<TRecord, TValue> field, TValue value)
            where TValue : notnull => record.Edit(edit => edit.Set(field, value));

        /// <summary>Why <see cref="Set"/> would be refused, or <see langword="null"/>.</summary>
        public DomainError? WhyNotSet<TValue>(Field<TRecord, TValue> field, TValue value)
            where TValue : notnull => record.WhyNotEdit(edit => edit.Set(field, value)) is [var first, ..] ? first : null;

        /// <summary>Empties one field.</summary>
        /// <exception cref="RefusedException">The record is unchanged.</exception>
        public void Clear(Field<TRecord> field) => record.Edit(edit => edit.Clear(field));
    }

    /// <summary>Fills a record that nobody has seen yet, and nobody will when it is refused.</summary>
    /// <exception cref="RefusedException">With every reason there is.</exception>
    internal static void Begin<TRecord>(this TRecord record, Action<RecordEdit<TRecord>> change)
        where TRecord : Record
    {
        var edit = Collect(change);
        record.DemandAll(FieldReasons(record, edit));
        Put(record, edit);
        record.DemandAll(record.AskBrokenRules());
    }

    private static RecordEdit<TRecord> Collect<TRecord>(Action<RecordEdit<TRecord>> change)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(change);
        var edit = new RecordEdit<TRecord>();
        change(edit);
        return edit;
    }

    private static IReadOnlyList<DomainError> Reasons<TRecord>(TRecord record, RecordEdit<TRecord> edit)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.AskWhyNotEdit() is { } closed ? [closed]
            : FieldReasons(record, edit) is { Count: > 0 } reasons ? reasons
            : [.. Trial(record, edit).AskBrokenRules()];
    }

    private static IReadOnlyList<DomainError> FieldReasons<TRecord>(TRecord record, RecordEdit<TRecord> edit)
        where TRecord : Record
    {
        List<DomainError>? reasons = null;
        foreach (var (field, value) in edit.Changes)
        {
            var reason =
                field.Write == FieldWrite.Edit ? record.AskWhyNotChange(field) ?? field.WhyNot(value) : FieldErrors.NotEditable(field);
            if (reason is not null)
            {
                (reasons ??= []).Add(reason);
            }
        }

        return reasons ?? [];
    }

    private static TRecord Trial<TRecord>(TRecord record, RecordEdit<TRecord> edit)
        where TRecord : Record
    {
        var trial = (TRecord)record.ShallowCopy();
        Put(trial, edit);
        return trial;
    }

    private static void Put<TRecord>(TRecord record, RecordEdit<TRecord> edit)
        where TRecord : Record
    {
        foreach (var (field, value) in edit.Changes)
        {
            field.Restore(record, value);
        }

        record.AfterEdit();
    }
}
