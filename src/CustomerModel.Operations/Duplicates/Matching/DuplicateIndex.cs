namespace CustomerModel.Operations;

/// <summary>Finds rows that are one in spite of typing errors, nicknames, swapped names, missing values and removals.</summary>
/// <remarks>
/// Rows are records (<see cref="MatchFields{TRecord}"/>) or plain lines of a file (<see cref="MatchColumns"/>). The weights are learned from
/// the rows themselves; nobody has to say which pairs are duplicates. The same rows in the same order give the same result. Callers take
/// turns: the index holds no lock.
/// </remarks>
/// <typeparam name="TKey">By what the caller knows a row.</typeparam>
public sealed class DuplicateIndex<TKey>
    where TKey : notnull
{
    private readonly MatchTable _table;
    private readonly Dictionary<TKey, int> _rowOf = [];
    private TKey[] _keys = new TKey[64];

    /// <summary>An index without rows; columns of a kind that the profile does not compare are passed over.</summary>
    /// <exception cref="RefusedException">The profile contradicts itself or does not fit the columns: codes that begin with <c>match.</c></exception>
    public DuplicateIndex(MatchProfile profile, MatchColumns columns)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(columns);
        _table = new(profile, columns);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rowOf.Count;

    /// <summary>Whether the weights were learned from rows; until then those of the kinds of attribute hold.</summary>
    public bool HasLearned { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="key">Unique among the rows.</param>
    /// <param name="row">The values by the places of the columns, absent beyond its end; the row itself is not kept.</param>
    /// <exception cref="RefusedException">There is one with the key (<c>match.key-taken</c>).</exception>
    public void Add(TKey key, IReadOnlyList<string?> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        RefusedException.ThrowIfAny(_rowOf.ContainsKey(key) ? [MatchErrors.KeyTaken(key)] : []);
        var place = _table.Add(row);
        if (place >= _keys.Length)
        {
            Array.Resize(ref _keys, _keys.Length * 2);
        }

        _rowOf.Add(key, place);
        _keys[place] = key;
    }

    /// <summary>Takes a row out.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(TKey key)
    {
        var isThere = _rowOf.Remove(key, out var place);
        if (isThere)
        {
            _table.Remove(place);
        }

        return isThere;
    }

    /// <summary>Puts new values in the place of a row's old ones.</summary>
    /// <exception cref="RefusedException">There is no such row (<c>match.no-such-row</c>).</exception>
    public void Replace(TKey key, IReadOnlyList<string?> row)
    {
        RefusedException.ThrowIfAny(Remove(key) ? [] : [MatchErrors.NoSuchRow(key)]);
        Add(key, row);
    }

    /// <summary>Learns the weights from the rows there are; a second or two, however many rows.</summary>
    public void Learn(CancellationToken stop = default)
    {
        _table.Learn(stop);
        HasLearned = true;
    }

    /// <summary>The rows that may be one with a row of values, surest first; less than a millisecond among a million.</summary>
    public IReadOnlyList<DuplicateCandidate<TKey>> Find(IReadOnlyList<string?> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _table.Rows.Ask(row);
        return Candidates(0);
    }

    /// <summary>The other rows that may be one with a row that is there, surest first.</summary>
    /// <exception cref="RefusedException">There is no such row (<c>match.no-such-row</c>).</exception>
    public IReadOnlyList<DuplicateCandidate<TKey>> FindLike(TKey key) => Candidates(PlaceOf(key));

    /// <summary>All pairs and clusters; learns first if that was not done.</summary>
    /// <param name="progress">Told how many rows were compared with those before them, every ten thousand.</param>
    /// <param name="stop">Gives up; nothing has changed but the weights.</param>
    public DuplicateReport<TKey> FindAll(IProgress<long>? progress = null, CancellationToken stop = default)
    {
        if (!HasLearned)
        {
            Learn(stop);
        }

        var (pairs, compared) = _table.FindAll(progress, stop);
        var clusters = DuplicateClusters.Of(pairs, _table.BitsOf, _table.Least);
        return new(
            [.. pairs.Select(pair => new DuplicatePair<TKey>(_keys[pair.First], _keys[pair.Second], pair.Bits))],
            [.. clusters.Select(cluster => cluster.ConvertAll(row => _keys[row]))],
            Count,
            compared,
            _table.Skipped
        );
    }

    /// <summary>Why two rows are one, or are not.</summary>
    /// <exception cref="RefusedException">One of them is not there (<c>match.no-such-row</c>).</exception>
    public MatchExplanation Explain(TKey first, TKey second) => _table.Explain(PlaceOf(first), PlaceOf(second));

    /// <summary>Why a row of values and a row that is there are one, or are not.</summary>
    /// <exception cref="RefusedException">There is no such row (<c>match.no-such-row</c>).</exception>
    public MatchExplanation Explain(IReadOnlyList<string?> row, TKey key)
    {
        ArgumentNullException.ThrowIfNull(row);
        _table.Rows.Ask(row);
        return _table.Explain(0, PlaceOf(key));
    }

    private IReadOnlyList<DuplicateCandidate<TKey>> Candidates(int row) =>
        _table.Find(row).ConvertAll(found => new DuplicateCandidate<TKey>(_keys[found.Row], found.Bits));

    private int PlaceOf(TKey key)
    {
        RefusedException.ThrowIfAny(_rowOf.ContainsKey(key) ? [] : [MatchErrors.NoSuchRow(key)]);
        return _rowOf[key];
    }
}
