using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Import;

/// <summary>Rows that are records of one kind: made by their maker, found by their key, changed by edits and commands.</summary>
internal sealed class RecordTarget<TRecord> : RowTarget
    where TRecord : Record
{
    private readonly ImportOptions _options;
    private readonly RecordMaker<TRecord>? _maker;
    private readonly RowKeys? _keys;
    private readonly Field?[] _fields;
    private readonly Action<RecordEdit<TRecord>> _fillNew;
    private readonly Action<RecordEdit<TRecord>> _fillOld;
    private readonly PartWriting? _parts;
    private readonly TotalsStating? _totals;
    private readonly RowCommands _commands;

    public RecordTarget(
        FileBinding binding,
        ImportOptions options,
        RowKeys? keys,
        KeyTables tables,
        PartWriting? parts,
        DocumentPricing? pricing
    )
        : base(binding.Slots, () => tables.Of(binding.Entry.Type))
    {
        (_parts, _totals) = (parts, TotalsStating.Of(typeof(TRecord), Slots, parts is { IsLast: false } ? null : pricing));
        (_options, _maker, _keys) = (options, (RecordMaker<TRecord>?)binding.Maker, keys);
        _fields = Array.ConvertAll(Slots, slot => slot.Field);
        (_fillNew, _fillOld) = (edit => Fill(edit, isNew: true), edit => Fill(edit, isNew: false));
        _commands = new(Slots, _fields);
    }

    public override void Begin()
    {
        base.Begin();
        _keys?.Begin();
    }

    public override void Settle(IReadOnlyList<PreparedRow> rows)
    {
        base.Settle(rows);
        _keys?.Settle();
    }

    public override void Pass(IReadOnlyList<PreparedRow> rows)
    {
        foreach (var row in rows)
        {
            _keys?.Pass(new(_fields, row.Values));
        }
    }

    protected override async ValueTask PutAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        if (_keys?.Find(new(_fields, Values)) is not { } id)
        {
            await CreateAsync(work, row, stop).ConfigureAwait(false);
            return;
        }

        var record =
            await work.FindAsync<TRecord>(id, stop).ConfigureAwait(false)
            ?? throw new RefusedException(RowErrors.KeyNotFound(_keys.Fields));
        Change(record, row, work.Now);
    }

    private async ValueTask CreateAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        var parts = _parts is null ? [] : await _parts.MakeAsync(work, row, stop).ConfigureAwait(false);
        foreach (var need in _maker!.Needs)
        {
            if (new RowValues(_fields, Values).Find(need) is null)
            {
                throw new RefusedException(FieldErrors.Required(need));
            }
        }

        var record = await _maker.MakeAsync(new(_fields, Values), work, stop).ConfigureAwait(false);
        RecordStorage.Originate(
            record,
            (OwnerId?)Value(SlotUse.Owner) ?? _options.Owner,
            (Instant?)Value(SlotUse.CreatedOn),
            _options.SequenceNumber
        );
        _commands.Begin(record, row, Values, work.Now);
        Edit(record, row, _fillNew, isNew: true);
        if (_parts is { IsLast: false })
        {
            _parts.Put(record, row, parts, work);
        }

        _totals?.State(record, row, Values, work.Now);
        _commands.End(record, row, Values, work.Now, isNew: true);
        if (_parts is { IsLast: true })
        {
            _parts.Put(record, row, parts, work);
        }

        work.Add(record);
        (row.Touched, row.Outcome) = (record, row.Outcome | RowOutcome.Created);
        Know(record);
    }

    private void Change(TRecord record, PreparedRow row, ZonedDateTime now)
    {
        DropOrigin(row);
        if (_commands.Any)
        {
            Ask(record, row, now);
            _commands.Begin(record, row, Values, now);
        }

        Edit(record, row, _fillOld, isNew: false);
        _commands.End(record, row, Values, now, isNew: false);
        (row.Touched, row.Outcome) = (record, row.Outcome | RowOutcome.Updated);
        Know(record);
    }

    /// <summary>Everything is asked before anything is told: a record that is there already must not be left half changed.</summary>
    private void Ask(TRecord record, PreparedRow row, ZonedDateTime now)
    {
        if (_commands.WhyNot(record, Values, now) is { Count: > 0 } reasons)
        {
            throw new RefusedException(reasons);
        }

        while (HasEdits(isNew: false) && record.WhyNotEdit(_fillOld) is { Count: > 0 } refused)
        {
            DropOrThrow(new(refused), row);
        }
    }

    private void Edit(TRecord record, PreparedRow row, Action<RecordEdit<TRecord>> fill, bool isNew)
    {
        while (HasEdits(isNew))
        {
            try
            {
                record.Edit(fill);
                return;
            }
            catch (RefusedException refusal)
            {
                DropOrThrow(refusal, row);
            }
        }
    }

    private void Fill(RecordEdit<TRecord> edit, bool isNew)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (IsEdit(i, isNew))
            {
                edit.Set((Field<TRecord>)_fields[i]!, Values[i]);
            }
        }
    }

    private bool HasEdits(bool isNew)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (IsEdit(i, isNew))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEdit(int slot, bool isNew) =>
        Values[slot] is not null
        && Slots[slot] is { Use: SlotUse.Edit } one
        && !(isNew && one.IsTaken)
        && one.Field!.Write == FieldWrite.Edit;

    private object? Value(SlotUse use)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Use == use)
            {
                return Values[i];
            }
        }

        return null;
    }

    private void DropOrigin(PreparedRow row)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Use is SlotUse.Owner or SlotUse.CreatedOn or SlotUse.Stated && Values[i] is not null)
            {
                row.Drop(Slots[i].Problem(FieldErrors.NotEditable(Slots[i].Field!)));
            }
        }
    }
}
