namespace CustomerModel.Import;

/// <summary>Rows that become parts of a record; the record takes them together.</summary>
internal sealed class PartTarget(Slot[] slots, PartMaker maker) : RowTarget(slots, static () => [])
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

    /// <summary>What a row states of a figure; not touched by looking up and dropping.</summary>
    public IEnumerable<(Slot Slot, decimal Stated)> Figures(PreparedRow row)
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
