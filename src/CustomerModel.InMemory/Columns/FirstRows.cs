using System.Buffers;

namespace CustomerModel.InMemory;

/// <summary>The first rows by the ranks of a column, out of all that are offered.</summary>
/// <param name="most">How many are wanted.</param>
/// <param name="values">The rank of what is absent, which comes last in both directions.</param>
/// <param name="size">How many rows there are; they stand in the order of their ids.</param>
/// <param name="descending">Whether greater ranks, and of one rank later rows, come first.</param>
internal sealed class FirstRows(int most, int values, int size, bool descending) : IDisposable
{
    private ulong[] _keys = ArrayPool<ulong>.Shared.Rent(256);
    private ulong _bound = ulong.MaxValue;
    private int _count;

    public void Offer(int rank, int row)
    {
        if (descending)
        {
            (rank, row) = (rank == values ? rank : values - 1 - rank, size - 1 - row);
        }

        var key = ((ulong)(uint)rank << 32) | (uint)row;
        if (key >= _bound || most == 0)
        {
            return;
        }

        if (_count == _keys.Length)
        {
            MakeRoom();
        }

        _keys[_count++] = key;
    }

    public IEnumerable<int> InOrder()
    {
        Cut();
        for (var i = 0; i < _count; i++)
        {
            var row = (int)(uint)_keys[i];
            yield return descending ? size - 1 - row : row;
        }
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_keys);

    private void MakeRoom()
    {
        if (_count / 2 >= most)
        {
            Cut();
            return;
        }

        var larger = ArrayPool<ulong>.Shared.Rent(_count * 2);
        _keys.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<ulong>.Shared.Return(_keys);
        _keys = larger;
    }

    private void Cut()
    {
        _keys.AsSpan(0, _count).Sort();
        if (_count >= most && most > 0)
        {
            (_count, _bound) = (most, _keys[most - 1]);
        }
    }
}
