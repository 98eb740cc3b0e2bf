using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.InMemory;

/// <summary>The committed records of one kind of one tenant.</summary>
internal abstract class Table(RecordEntry entry)
{
    public RecordEntry Entry => entry;

    /// <summary>Which record has a unique key, for each of the keys.</summary>
    public IReadOnlyList<KeyIndex> Keys { get; } = [.. entry.Keys.Select(key => new KeyIndex(key))];

    public static Table For(RecordEntry entry) =>
        (Table)Activator.CreateInstance(typeof(Table<>).MakeGenericType(entry.Type.ClrType), entry)!;

    public abstract Record? Find(Guid id);

    /// <summary>Puts a record in the place of the one with its id, or adds it.</summary>
    public abstract void Put(Record record);

    public abstract void Remove(Guid id);
}

/// <summary>A dense array of rows, so that a scan is a walk, and where each id stands in it.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by reflection for each kind of record.")]
internal sealed class Table<TRecord>(RecordEntry entry) : Table(entry)
    where TRecord : Record
{
    private readonly Dictionary<Guid, int> _places = [];
    private TRecord[] _rows = new TRecord[16];
    private int _count;

    /// <summary>All rows; valid until the next change.</summary>
    public ArraySegment<TRecord> Rows => new(_rows, 0, _count);

    public override TRecord? Find(Guid id) => _places.TryGetValue(id, out var place) ? _rows[place] : null;

    public override void Put(Record record)
    {
        var id = record.Ref.Id;
        if (_places.TryGetValue(id, out var place))
        {
            _rows[place] = (TRecord)record;
            return;
        }

        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, _count * 2);
        }

        _places.Add(id, _count);
        _rows[_count++] = (TRecord)record;
    }

    /// <summary>The last row moves into the gap.</summary>
    public override void Remove(Guid id)
    {
        if (_places.Remove(id, out var place))
        {
            var last = _rows[--_count];
            _rows[_count] = null!;
            if (place < _count)
            {
                _rows[place] = last;
                _places[last.Ref.Id] = place;
            }
        }
    }
}
