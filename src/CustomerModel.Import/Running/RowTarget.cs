namespace CustomerModel.Import;

/// <summary>What the rows of one file are applied to.</summary>
internal abstract class RowTarget(Slot[] slots, Func<KeyTable[]> known)
{
    private readonly bool _hasUnits = Array.Exists(slots, slot => slot.Unit is not null);
    private KeyTable[]? _tables;
    private readonly object?[] _values = new object?[slots.Length];

    protected Slot[] Slots => slots;

    /// <summary>Asked for at the first row, when every file of the import has said which keys it needs.</summary>
    private KeyTable[] Tables => _tables ??= known();

    /// <summary>The values of the row being applied, references resolved.</summary>
    protected object?[] Values => _values;

    /// <summary>Applies one row to the unit of work, or fails it; nothing of a failed row stays behind.</summary>
    public async ValueTask ApplyAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        row.Begin();
        if (Resolve(row) is { Count: > 0 } problems)
        {
            row.Fail(problems);
            return;
        }

        try
        {
            await PutAsync(work, row, stop).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            row.Fail(Problems(refusal.Errors));
        }
    }

    /// <summary>The batch begins again.</summary>
    public virtual void Begin()
    {
        foreach (var table in Tables)
        {
            table.Forget();
        }
    }

    /// <summary>The batch was stored by an earlier run.</summary>
    public virtual void Pass(IReadOnlyList<PreparedRow> rows) { }

    /// <summary>The batch is stored.</summary>
    public virtual void Settle(IReadOnlyList<PreparedRow> rows)
    {
        if (Tables.Length == 0)
        {
            return;
        }

        foreach (var table in Tables)
        {
            table.Forget();
        }

        foreach (var row in rows)
        {
            if (row is { IsFailed: false, Touched: { } record })
            {
                Know(record);
            }
        }

        foreach (var table in Tables)
        {
            table.Settle();
        }
    }

    protected abstract ValueTask PutAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop);

    protected void Know(Record record)
    {
        foreach (var table in Tables)
        {
            table.Add(record);
        }
    }

    /// <summary>Drops the values that the errors name, if they can be done without; else the row fails.</summary>
    protected void DropOrThrow(RefusedException refusal, PreparedRow row)
    {
        var dropped = false;
        foreach (var error in refusal.Errors)
        {
            for (var i = 0; i < Slots.Length; i++)
            {
                if (Slots[i] is { IsNeeded: false, Use: SlotUse.Edit } slot && error.Fields.Contains(slot.Name) && _values[i] is { } value)
                {
                    row.Drop(slot.Problem(error with { Value = error.Value ?? value, Record = null }));
                    (_values[i], dropped) = (null, true);
                }
            }
        }

        if (!dropped)
        {
            throw new RefusedException(refusal.Errors);
        }
    }

    /// <summary>The errors beside the columns they are about.</summary>
    public IEnumerable<RowProblem> Problems(IEnumerable<DomainError> errors) => errors.Select(Problem);

    private RowProblem Problem(DomainError error)
    {
        var slot = Array.Find(Slots, slot => error.Fields.Contains(slot.Name));
        return new(slot?.ColumnName, error with { Record = null });
    }

    private List<RowProblem>? Resolve(PreparedRow row)
    {
        List<RowProblem>? problems = null;
        for (var i = 0; i < Slots.Length; i++)
        {
            var slot = Slots[i];
            _values[i] = row.Values[i];
            if (slot.Lookup is { } lookup && row.Values[i] is string text)
            {
                if (lookup.Find(text, out var found) is { } error)
                {
                    (problems ??= []).Add(slot.Problem(error));
                }
                else
                {
                    _values[i] = lookup.ValueOf(found);
                }
            }
        }

        return _hasUnits ? ResolveUnits(problems) : problems;
    }

    /// <summary>Comes when products and groups are known.</summary>
    private List<RowProblem>? ResolveUnits(List<RowProblem>? problems)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Unit is { } units)
            {
                _values[i] = units.Find(_values, _values[i] as string, out var error);
                if (error is not null)
                {
                    (problems ??= []).Add(Slots[i].Problem(error));
                }
            }
        }

        return problems;
    }
}
