using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Rows that become parts of a record; the record takes them together.</summary>
internal class PartTarget(Slot[] slots, PartMaker maker) : RowTarget(slots, static () => [])
{
    protected override ValueTask PutAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        while (row.Part is null)
        {
            try
            {
                row.Part = maker.Make(Slots, Values);
            }
            catch (RefusedException refusal)
            {
                DropOrThrow(refusal, row);
            }
        }

        row.Outcome = RowOutcome.Created;
        return ValueTask.CompletedTask;
    }

    /// <summary>Compares what a row states with what its part came to.</summary>
    public void Compare(Record record, PreparedRow part, int index)
    {
        List<TotalDifference>? differences = null;
        string? column = null;
        foreach (var (slot, stated) in Figures(part))
        {
            if (maker.Figure(record, index, slot.Name) is var computed && computed != stated)
            {
                (differences ??= []).Add(new(slot.Name, stated, computed ?? 0));
                column ??= slot.ColumnName;
            }
        }

        if (differences is not null)
        {
            part.Disagree(new(column, LineRowErrors.AmountsDiffer(differences)));
        }
    }

    /// <summary>What a row states of a figure; not touched by looking up and dropping.</summary>
    private IEnumerable<(Slot Slot, decimal Stated)> Figures(PreparedRow row)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Use == SlotUse.Stated && row.Values[i] is decimal stated)
            {
                yield return (Slots[i], stated);
            }
        }
    }
}
