namespace CustomerModel.Import;

/// <summary>Reads the cells of a row into values, by slots that were made once for the file.</summary>
internal sealed class RowPreparing
{
    private readonly Slot[] _slots;
    private readonly object?[] _constants;

    /// <summary>Reads the constants once.</summary>
    /// <exception cref="RefusedException">A constant cannot be read.</exception>
    public RowPreparing(Slot[] slots)
    {
        _slots = slots;
        _constants = Array.ConvertAll(slots, slot => slot.Constant is { } text ? Constant(slot, text) : null);
    }

    public PreparedRow Prepare(IRowReader reader)
    {
        var values = (object?[])_constants.Clone();
        var row = new PreparedRow(reader.Keep(), values);
        if (reader.Damage is { } damage)
        {
            row.Miss(new(damage.Fields is [var column, ..] ? column : null, damage), isFatal: true);
            return row;
        }

        for (var i = 0; i < _slots.Length; i++)
        {
            var slot = _slots[i];
            if (slot.Column >= 0 && reader.Cell(slot.Column) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                values[i] = Value(slot, Meaning(slot, text), row);
            }
        }

        return row;
    }

    /// <summary>Remembers what a row needs to be looked up.</summary>
    public void Want(PreparedRow row)
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_slots[i].Lookup is { } lookup && row.Values[i] is string text)
            {
                lookup.Want(text);
            }
        }
    }

    /// <summary>Remembers to ask for the units that texts of a row name; when the references of the row can be found.</summary>
    public void WantUnits(PreparedRow row)
    {
        foreach (var slot in _slots)
        {
            slot.Unit?.Want(_slots, row.Values);
        }
    }

    private static string Meaning(Slot slot, string text)
    {
        var plain = text.Trim();
        if (slot.Meanings is not { } meanings || !meanings.TryGetValue(plain, out var meaning))
        {
            return text;
        }

        slot.MeaningsRead![plain] = slot.MeaningsRead.GetValueOrDefault(plain) + 1;
        return meaning;
    }

    private static object? Value(Slot slot, string text, PreparedRow row)
    {
        if (slot.Read is null)
        {
            return text.Trim();
        }

        var value = slot.Read(text, out var error);
        if (error is not null)
        {
            row.Miss(slot.Problem(error), slot.IsNeeded);
        }

        return value;
    }

    private static object? Constant(Slot slot, string text)
    {
        if (slot.Read is null)
        {
            return text.Trim();
        }

        var value = slot.Read(text, out var error);
        return error is null ? value : throw new RefusedException(error);
    }
}
