namespace CustomerModel.Operations;

/// <summary>Characters that grow at their end and are used again for the next text.</summary>
internal sealed class TextBuffer
{
    private char[] _characters = new char[128];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    /// <summary>The text from a place to its end, to be changed where it stands.</summary>
    public Span<char> From(int start) => _characters.AsSpan(start, Length - start);

    public void Clear() => Length = 0;

    public void Cut(int length) => Length = length;

    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            Array.Resize(ref _characters, Length * 2);
        }

        _characters[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        while (_characters.Length - Length < text.Length)
        {
            Array.Resize(ref _characters, _characters.Length * 2);
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }
}
