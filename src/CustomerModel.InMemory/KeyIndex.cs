namespace CustomerModel.InMemory;

/// <summary>Which committed record has which value of a unique key.</summary>
internal sealed class KeyIndex(UniqueKey key)
{
    private readonly Dictionary<string, Guid> _owners = new(StringComparer.Ordinal);

    public UniqueKey Key => key;

    /// <summary>The key of a record as one text, searchable text without regard to case; <see langword="null"/> when a part is absent.</summary>
    public string? Of(Record record)
    {
        var parts = new string[key.Fields.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var field = key.Fields[i];
            if (field.Read(record) is not { } value)
            {
                return null;
            }

            parts[i] = field.Searchable ? SearchKeys.Of(value)! : ValueTexts.Write(value);
        }

        return parts is [var only] ? only : string.Concat(parts.Select(part => $"{part.Length}:{part}"));
    }

    public Guid? OwnerOf(string text) => _owners.TryGetValue(text, out var owner) ? owner : null;

    public void Take(Dictionary<string, Guid> keys)
    {
        foreach (var (text, owner) in keys)
        {
            _owners[text] = owner;
        }
    }

    public void Free(Record committed)
    {
        if (Of(committed) is { } text)
        {
            _owners.Remove(text);
        }
    }
}
