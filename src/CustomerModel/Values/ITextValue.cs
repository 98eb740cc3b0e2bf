using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>A value whose whole content is one text: an e-mail address, a phone number, a web address, a currency.</summary>
/// <remarks>Stores keep <see cref="Stored"/> in one column; equality, order and prefix search of the column are those of the text.</remarks>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>The text a store keeps; <see cref="FromStored"/> reads it back as an equal value.</summary>
    string Stored { get; }

    /// <summary>The value a store kept; the text is trusted, not checked again.</summary>
    static abstract TSelf FromStored(string stored);

    /// <summary>Reads what a person or a file wrote; a text that is none of the kind is no surprise there.</summary>
    static abstract bool TryRead(string text, [MaybeNullWhen(false)] out TSelf value);
}
