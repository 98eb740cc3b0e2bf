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

    private static RecordEdit<TRecord> Collect<TRecord>(Action<RecordEdit<TRecord>> change)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(change);
        var edit = new RecordEdit<TRecord>();
        change(edit);
        return edit;
    }

    private static List<DomainError> Reasons<TRecord>(TRecord record, RecordEdit<TRecord> edit)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.AskWhyNotEdit() is { } closed)
        {
            return [closed];
        }

        var reasons = edit
            .Changes.Select(change =>
                change.Field.Write == FieldWrite.Edit
                    ? record.AskWhyNotChange(change.Field) ?? change.Field.WhyNot(change.Value)
                    : FieldErrors.NotEditable(change.Field)
            )
            .OfType<DomainError>()
            .ToList();
        return reasons.Count > 0 ? reasons : [.. Trial(record, edit).AskBrokenRules()];
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
