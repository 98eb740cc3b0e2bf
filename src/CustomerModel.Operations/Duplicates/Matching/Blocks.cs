namespace CustomerModel.Operations;

/// <summary>Rows by one blocking key. A block that grows too large is divided by the refinements, and skipped when there are none left.</summary>
/// <remarks>An entry is a row under one of its keys: <c>row * slots + slot</c>. Adding costs as much as the key; removing a block.</remarks>
internal sealed class Blocks(BlockKeys keys, int largest)
{
    private const int None = -1;
    private const int Divided = -2;
    private const int Skipped = -3;
    private readonly int _slots = keys.Slots;
    private int[] _blockOf = [];
    private int[] _next = [];
    private int[] _slotsByHash = new int[1 << 10];
    private Block[] _blocks = [new() { Head = None }];
    private int _count = 1;

    public BlockingKey Key => keys.Key;

    /// <summary>The sizes of the blocks that are skipped.</summary>
    public IEnumerable<int> SkippedSizes => _blocks.Take(_count).Where(block => block.Head == Skipped).Select(block => block.Size);

    public void Add(int row)
    {
        var end = (row + 1) * _slots;
        if (_next.Length < end)
        {
            var size = Math.Max(end, Math.Max(64, _next.Length * 2));
            Array.Resize(ref _next, size);
            Array.Resize(ref _blockOf, size);
        }

        for (var slot = 0; slot < _slots; slot++)
        {
            Enter((row * _slots) + slot, keys.Of(row, slot), 0);
        }
    }

    public void Remove(int row)
    {
        for (var entry = row * _slots; entry < (row + 1) * _slots; entry++)
        {
            if (_blockOf[entry] is not 0 and var number)
            {
                Leave(entry, ref _blocks[number]);
            }
        }
    }

    /// <summary>Hands out the rows that share a block with a row that is kept, or with the one asked about.</summary>
    public void Visit(int row, Candidates into)
    {
        for (var slot = 0; slot < _slots; slot++)
        {
            var number = row == 0 ? Find(keys.Of(row, slot)) : _blockOf[(row * _slots) + slot];
            Walk(_blocks[number].Head, into);
        }
    }

    /// <summary>Hands out those of them that were added before it.</summary>
    public void VisitEarlier(int row, Candidates into)
    {
        for (var entry = row * _slots; entry < (row + 1) * _slots; entry++)
        {
            var isThere = _blockOf[entry] is var number and not 0 && _blocks[number].Head != Skipped;
            Walk(isThere ? _next[entry] : None, into);
        }
    }

    private void Walk(int first, Candidates into)
    {
        for (var entry = first; entry >= 0; entry = _next[entry])
        {
            into.Add(_slots == 1 ? entry : entry / _slots);
        }
    }

    private void Enter(int entry, ulong key, int depth)
    {
        var number = key == 0 ? 0 : BlockOf(key);
        while (_blocks[number].Head == Divided)
        {
            key = keys.Refine(key, entry / _slots, depth++);
            number = BlockOf(key);
        }

        _blockOf[entry] = number;
        if (number == 0)
        {
            return;
        }

        ref var block = ref _blocks[number];
        block.Size++;
        if (block.Head != Skipped)
        {
            (_next[entry], block.Head) = (block.Head, entry);
            if (block.Size > largest)
            {
                Divide(number, depth);
            }
        }
    }

    private void Divide(int number, int depth)
    {
        var (first, key) = (_blocks[number].Head, _blocks[number].Key);
        _blocks[number].Head = depth < keys.Depth ? Divided : Skipped;
        if (depth == keys.Depth)
        {
            return;
        }

        var entries = new Stack<int>();
        for (var entry = first; entry >= 0; entry = _next[entry])
        {
            entries.Push(entry);
        }

        foreach (var entry in entries)
        {
            Enter(entry, keys.Refine(key, entry / _slots, depth), depth + 1);
        }
    }

    private void Leave(int entry, ref Block block)
    {
        block.Size--;
        _blockOf[entry] = 0;
        if (block.Head == entry)
        {
            block.Head = _next[entry];
            return;
        }

        for (var before = block.Head; before >= 0; before = _next[before])
        {
            if (_next[before] == entry)
            {
                _next[before] = _next[entry];
                return;
            }
        }
    }

    /// <summary>The block of the row that is asked about; 0 when there is none.</summary>
    private int Find(ulong key)
    {
        var (depth, number) = (0, key == 0 ? 0 : _slotsByHash[SlotOf(key)]);
        while (number != 0 && _blocks[number].Head == Divided)
        {
            key = keys.Refine(key, 0, depth++);
            number = _slotsByHash[SlotOf(key)];
        }

        return number;
    }

    private int BlockOf(ulong key)
    {
        var slot = SlotOf(key);
        if (_slotsByHash[slot] is not 0 and var number)
        {
            return number;
        }

        if (_count == _blocks.Length)
        {
            Array.Resize(ref _blocks, _count * 2);
        }

        _blocks[_count] = new() { Key = key, Head = None };
        _slotsByHash[slot] = _count++;
        if (_count * 10L > _slotsByHash.Length * 7L)
        {
            Rehash();
        }

        return _count - 1;
    }

    private int SlotOf(ulong key)
    {
        var mask = _slotsByHash.Length - 1;
        var slot = (int)(key >> 20) & mask;
        while (_slotsByHash[slot] is not 0 and var number && _blocks[number].Key != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash()
    {
        _slotsByHash = new int[_slotsByHash.Length * 2];
        for (var number = 1; number < _count; number++)
        {
            _slotsByHash[SlotOf(_blocks[number].Key)] = number;
        }
    }

    /// <summary>Rows with one key, the one that was added last first; number 0 is the block of rows without a key, which has none.</summary>
    private record struct Block(ulong Key, int Head, int Size);
}
