namespace CustomerModel.Operations;

/// <summary>The keys of rows under one blocking key, and what divides them further.</summary>
internal sealed class BlockKeys
{
    private readonly MatchRows _rows;
    private readonly (BoundAttribute Attribute, KeyForm Form)[] _parts;
    private readonly (BoundAttribute Attribute, KeyForm Form)[] _refinements;

    private BlockKeys(MatchRows rows, BlockingKey key)
    {
        (_rows, Key) = (rows, key);
        _parts = [.. key.Parts.Select(Bind)];
        _refinements = [.. key.Refinements.Where(part => Find(rows, part.Kind) is not null).Select(Bind)];
        Slots = _parts.Max(part => part.Attribute.Columns.Length);
    }

    public BlockingKey Key { get; }

    /// <summary>How many keys a row may have: as many as its attributes have columns.</summary>
    public int Slots { get; }

    /// <summary>How often a block can be divided.</summary>
    public int Depth => _refinements.Length;

    /// <summary>The keys of the profile whose parts the rows have.</summary>
    /// <exception cref="RefusedException">There is none (<c>match.no-key</c>).</exception>
    public static BlockKeys[] Of(MatchRows rows, MatchProfile profile)
    {
        BlockKeys[] keys =
        [
            .. profile.Keys.Where(key => key.Parts.All(part => Find(rows, part.Kind) is not null)).Select(key => new BlockKeys(rows, key)),
        ];
        RefusedException.ThrowIfAny(keys.Length == 0 ? [MatchErrors.NoKey()] : []);
        return keys;
    }

    /// <summary>The key of a row; 0 when a part is missing.</summary>
    public ulong Of(int row, int slot)
    {
        var key = 0UL;
        foreach (var (attribute, form) in _parts)
        {
            var hash = HashOf(row, slot, attribute, form);
            if (hash == 0)
            {
                return 0;
            }

            key += hash;
        }

        return KeyHash.Mix(key);
    }

    /// <summary>The key in a block that was divided so many times; what is missing is a value of its own.</summary>
    public ulong Refine(ulong key, int row, int depth)
    {
        var (attribute, form) = _refinements[depth];
        return KeyHash.Mix(key + (HashOf(row, 0, attribute, form) | 1));
    }

    private static BoundAttribute? Find(MatchRows rows, MatchKind kind) => Array.Find(rows.Attributes, attribute => attribute.Kind == kind);

    private (BoundAttribute Attribute, KeyForm Form) Bind(KeyPart part) => (Find(_rows, part.Kind)!, part.Form);

    private ulong HashOf(int row, int slot, BoundAttribute attribute, KeyForm form)
    {
        var code = _rows[row][attribute.First + Math.Min(slot, attribute.Columns.Length - 1)];
        if (code == 0)
        {
            return 0;
        }

        var text = attribute.Texts[code];
        return form switch
        {
            KeyForm.Sound => SoundKey.Of(text) is not 0 and var sound ? KeyHash.Mix(sound) : KeyHash.Of(text),
            KeyForm.Start => KeyHash.Of(text[..Math.Min(2, text.Length)]),
            KeyForm.Year => KeyHash.Of(text[..Math.Min(4, text.Length)]),
            _ => KeyHash.Of(text),
        };
    }
}
