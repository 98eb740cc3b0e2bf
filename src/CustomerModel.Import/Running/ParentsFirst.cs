namespace CustomerModel.Import;

/// <summary>Lets rows that refer to other rows of their file wait until those went before.</summary>
/// <remarks>Only waiting rows are held, and the keys of rows that went.</remarks>
internal sealed class ParentsFirst
{
    private readonly Slot[] _slots;
    private readonly Field?[] _fields;
    private readonly (int Slot, KeyTable[] Tables)[] _references;
    private readonly KeyTable[] _tables;
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PreparedRow>> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<PreparedRow> _held = [];

    private ParentsFirst(Slot[] slots, (int Slot, KeyTable[] Tables)[] references)
    {
        (_slots, _references) = (slots, references);
        _fields = Array.ConvertAll(slots, slot => slot.Field);
        _tables = [.. references.SelectMany(reference => reference.Tables).Distinct()];
    }

    /// <summary>The order of a file whose rows may refer to each other; <see langword="null"/> when they cannot.</summary>
    public static ParentsFirst? Of(FileBinding binding)
    {
        if (binding.IsAddresses || binding.Part is not null)
        {
            return null;
        }

        (int Slot, KeyTable[] Tables)[] references =
        [
            .. binding.Slots.Select((slot, i) => (i, binding.SelfTables(slot))).Where(reference => reference.Item2.Length > 0),
        ];
        return references.Length == 0 ? null : new(binding.Slots, references);
    }

    /// <summary>Adds the row to those that may go, and after it every row that waited for it; or holds it back.</summary>
    public void Offer(PreparedRow row, List<PreparedRow> ready)
    {
        if (!MayGo(row))
        {
            Hold(row);
            return;
        }

        var going = new Queue<PreparedRow>([row]);
        while (going.TryDequeue(out var next))
        {
            ready.Add(next);
            foreach (var key in KeysOf(next))
            {
                _gone.Add(key);
                Release(key, going);
            }
        }
    }

    /// <summary>The rows that still wait when the file is at its end, with the reason.</summary>
    public IEnumerable<PreparedRow> Rest()
    {
        var makers = new Dictionary<string, PreparedRow>(StringComparer.Ordinal);
        foreach (var row in _held)
        {
            foreach (var key in KeysOf(row))
            {
                makers.TryAdd(key, row);
            }
        }

        foreach (var row in _held)
        {
            var slot = _references.First(reference => !IsThere(row, reference)).Slot;
            var text = (string)row.Values[slot]!;
            row.Fail([
                _slots[slot]
                    .Problem(
                        LeadsInCircle(row, makers)
                            ? CellErrors.ReferenceCycle([_slots[slot].Name], text)
                            : CellErrors.LookupNotFound(_slots[slot].Name, text)
                    ),
            ]);
        }

        return _held.OrderBy(row => row.Kept.Line);
    }

    private bool MayGo(PreparedRow row) => Array.TrueForAll(_references, reference => IsThere(row, reference));

    private bool IsThere(PreparedRow row, (int Slot, KeyTable[] Tables) reference) =>
        row.Values[reference.Slot] is not string text
        || _slots[reference.Slot].Lookup!.Find(text, out _)?.Code != "lookup.not-found"
        || KeysIn(text, reference.Tables).Any(_gone.Contains);

    private void Hold(PreparedRow row)
    {
        _held.Add(row);
        foreach (var reference in _references.Where(reference => !IsThere(row, reference)))
        {
            foreach (var key in KeysIn((string)row.Values[reference.Slot]!, reference.Tables))
            {
                if (!_waiting.TryGetValue(key, out var rows))
                {
                    _waiting[key] = rows = [];
                }

                rows.Add(row);
            }
        }
    }

    private void Release(string key, Queue<PreparedRow> going)
    {
        if (!_waiting.Remove(key, out var rows))
        {
            return;
        }

        foreach (var row in rows.Where(row => MayGo(row) && _held.Remove(row)))
        {
            going.Enqueue(row);
        }
    }

    private bool LeadsInCircle(PreparedRow row, Dictionary<string, PreparedRow> makers)
    {
        var seen = new HashSet<PreparedRow>();
        for (PreparedRow? at = row; at is not null; at = Above(at, makers))
        {
            if (!seen.Add(at))
            {
                return true;
            }
        }

        return false;
    }

    private PreparedRow? Above(PreparedRow row, Dictionary<string, PreparedRow> makers)
    {
        foreach (var reference in _references.Where(reference => !IsThere(row, reference)))
        {
            foreach (var key in KeysIn((string)row.Values[reference.Slot]!, reference.Tables))
            {
                if (makers.TryGetValue(key, out var above))
                {
                    return above;
                }
            }
        }

        return null;
    }

    private IEnumerable<string> KeysOf(PreparedRow row)
    {
        foreach (var table in _tables)
        {
            if (!table.Key.IsId && table.Key.OfRow(new(_fields, row.Values)) is { } key)
            {
                yield return $"{table.Key.Name}\u001F{key}";
            }
        }
    }

    private static IEnumerable<string> KeysIn(string text, KeyTable[] tables)
    {
        foreach (var table in tables)
        {
            if (!table.Key.IsId && table.Key.OfText(text) is var (key, _))
            {
                yield return $"{table.Key.Name}\u001F{key}";
            }
        }
    }
}
