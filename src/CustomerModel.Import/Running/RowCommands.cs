namespace CustomerModel.Import;

/// <summary>The commands behind values of a row: most before the record is edited, those of a status when all else is in.</summary>
internal sealed class RowCommands(Slot[] slots, Field?[] fields)
{
    /// <summary>Whether the file has values that only commands set.</summary>
    public bool Any { get; } = Array.Exists(slots, slot => slot.Use is SlotUse.Command or SlotUse.Taken);

    /// <summary>Every reason for which a command would be refused now.</summary>
    public List<DomainError> WhyNot(Record record, object?[] values, ZonedDateTime now)
    {
        var reasons = new List<DomainError>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (
                slots[i].Command is { } command
                && values[i] is { } value
                && command.WhyNot(record, value, new(fields, values), now) is { } reason
            )
            {
                reasons.Add(reason);
            }
        }

        return reasons;
    }

    /// <summary>Tells the commands that do not have to wait.</summary>
    /// <exception cref="RefusedException">One is refused.</exception>
    public void Begin(Record record, PreparedRow row, object?[] values, ZonedDateTime now)
    {
        for (var i = 0; Any && i < slots.Length; i++)
        {
            if (slots[i].Command is { IsLast: false } command && values[i] is { } value)
            {
                command.Tell(record, value, new(fields, values), now);
                row.Outcome |= command.IsLink ? RowOutcome.Linked : RowOutcome.None;
            }
        }
    }

    /// <summary>Tells the command of the status.</summary>
    /// <remarks>A record that is there already was edited by now, so it is kept without the status if that is refused after all.</remarks>
    /// <exception cref="RefusedException">It is refused for a new record.</exception>
    public void End(Record record, PreparedRow row, object?[] values, ZonedDateTime now, bool isNew)
    {
        for (var i = 0; Any && i < slots.Length; i++)
        {
            if (slots[i].Use == SlotUse.Taken && values[i] is not null && !IsTaken(slots[i], values))
            {
                row.Drop(slots[i].Problem(RowErrors.ValueNotTaken([slots[i].Name])));
            }
            else if (slots[i].Command is { IsLast: true } command && values[i] is { } value)
            {
                if (command.WhyNot(record, value, new(fields, values), now) is not { } reason)
                {
                    command.Tell(record, value, new(fields, values), now);
                }
                else if (isNew)
                {
                    throw new RefusedException(reason);
                }
                else
                {
                    row.Drop(slots[i].Problem(reason));
                }
            }
        }
    }

    /// <summary>A value that only a status takes is not lost in silence where the row has none.</summary>
    private bool IsTaken(Slot slot, object?[] values)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (values[i] is not null && slots[i].Command?.Takes.Contains(slot.Field) == true)
            {
                return true;
            }
        }

        return false;
    }
}
