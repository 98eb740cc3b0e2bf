using System.Text;

namespace CustomerModel;

/// <summary>One row of a life cycle: from a status, an action leads to one of some targets.</summary>
/// <param name="From">Where the record stands.</param>
/// <param name="Action">What is done to it.</param>
/// <param name="Targets">Where it may stand afterwards; several when the caller may choose the reason.</param>
/// <param name="Default">The target when the caller gives none; <see langword="null"/>: the caller must choose.</param>
public sealed record LifecycleRow<TStatus, TAction>(TStatus From, TAction Action, IReadOnlyList<TStatus> Targets, TStatus? Default)
    where TStatus : struct, Enum
    where TAction : struct, Enum;

/// <summary>How a record lives, as data that code, diagrams, import and model tests read.</summary>
/// <typeparam name="TStatus">Status reasons with their Dynamics codes; each belongs to one state.</typeparam>
/// <typeparam name="TAction">What may be done.</typeparam>
public sealed class Lifecycle<TStatus, TAction>
    where TStatus : struct, Enum
    where TAction : struct, Enum
{
    private readonly Dictionary<(TStatus, TAction), LifecycleRow<TStatus, TAction>> _rows = [];
    private readonly Func<TStatus, int> _stateOf;

    /// <summary>States a life cycle.</summary>
    /// <param name="initial">Where a new record stands.</param>
    /// <param name="stateOf">The state code a status reason belongs to.</param>
    /// <param name="rows">A status that never stands on the left is final.</param>
    /// <exception cref="ArgumentException">Two rows begin alike, a row has no target, or its default is not among its targets.</exception>
    public Lifecycle(
        TStatus initial,
        Func<TStatus, int> stateOf,
        params ReadOnlySpan<(TStatus From, TAction Action, TStatus[] Targets, TStatus? Default)> rows
    )
    {
        (Initial, _stateOf) = (initial, stateOf);
        foreach (var (from, action, targets, fallback) in rows)
        {
            if (targets.Length == 0 || (fallback is { } chosen && !targets.Contains(chosen)))
            {
                throw new ArgumentException($"The row ({from}, {action}) has no target or a default outside its targets.", nameof(rows));
            }

            _rows.Add((from, action), new(from, action, targets, fallback));
        }
    }

    /// <summary>Where a new record stands.</summary>
    public TStatus Initial { get; }

    /// <summary>All rows, in the order they were stated.</summary>
    public IReadOnlyCollection<LifecycleRow<TStatus, TAction>> Rows => _rows.Values;

    /// <summary>The state code a status reason belongs to.</summary>
    public int StateOf(TStatus status) => _stateOf(status);

    /// <summary>Where the action may lead from here; empty when it is not allowed.</summary>
    public IReadOnlyList<TStatus> TargetsOf(TStatus from, TAction action) =>
        _rows.TryGetValue((from, action), out var row) ? row.Targets : [];

    /// <summary>Where the action leads from here when the caller does not choose; <see langword="null"/> when it must, or when the action is not allowed.</summary>
    public TStatus? DefaultOf(TStatus from, TAction action) => _rows.TryGetValue((from, action), out var row) ? row.Default : null;

    /// <summary>Whether the action may be done here at all.</summary>
    public bool Allows(TStatus from, TAction action) => _rows.ContainsKey((from, action));

    /// <summary>What may be done here.</summary>
    public IEnumerable<TAction> ActionsFrom(TStatus from) =>
        _rows.Values.Where(row => EqualityComparer<TStatus>.Default.Equals(row.From, from)).Select(row => row.Action);

    /// <summary>Nothing leads on from here.</summary>
    public bool IsFinal(TStatus status) => !ActionsFrom(status).Any();

    /// <summary>The life cycle as a Mermaid state diagram.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n").Append("    [*] --> ").Append(Initial).Append('\n');
        foreach (var row in Rows)
        {
            foreach (var target in row.Targets)
            {
                text.Append("    ").Append(row.From).Append(" --> ").Append(target).Append(" : ").Append(row.Action).Append('\n');
            }
        }

        return text.ToString();
    }
}
