namespace CustomerModel.Specifications;

/// <summary>Slots that may hold what is asked for.</summary>
internal abstract class SlotSet
{
    internal static SlotSet Nothing { get; } = new SlotList([]);

    internal abstract int Count { get; }

    /// <summary>Ascending, each once.</summary>
    internal abstract IEnumerable<int> InOrder();

    internal static SlotSet Either(SlotSet left, SlotSet right) =>
        left.Count == 0 ? right
        : right.Count == 0 ? left
        : new SlotBits().With(left).With(right);

    /// <summary>The smaller of the two, or what both hold if that costs nothing.</summary>
    internal static SlotSet Both(SlotSet left, SlotSet right) =>
        left is SlotBits a && right is SlotBits b ? a.And(b)
        : left.Count <= right.Count ? left
        : right;
}

/// <inheritdoc/>
internal sealed class SlotList(IReadOnlyCollection<int> slots) : SlotSet
{
    internal override int Count => slots.Count;

    internal override IEnumerable<int> InOrder()
    {
        int[] sorted = [.. slots];
        Array.Sort(sorted);
        return sorted;
    }
}
