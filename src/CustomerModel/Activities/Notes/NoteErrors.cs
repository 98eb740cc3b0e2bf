namespace CustomerModel.Activities;

/// <summary>Every reason a note can refuse.</summary>
public static class NoteErrors
{
    /// <summary>A file has a name.</summary>
    public static DomainError FileUnnamed { get; } = new("note.file-unnamed", "A file has a name.") { Fields = ["filename"] };

    /// <summary>The name of a file is no path.</summary>
    public static DomainError FileHasPath { get; } = new("note.file-has-path", "The name of a file is no path.") { Fields = ["filename"] };

    /// <summary>The file has more bytes than a note keeps.</summary>
    public static DomainError DocumentTooLarge(int bytes) =>
        new("note.document-too-large", $"A file has {Note.LargestDocument} bytes at most.") { Fields = ["documentbody"], Value = bytes };

    /// <summary>The note has no file.</summary>
    public static DomainError NoDocument { get; } = new("note.no-document", "The note has no file.") { Fields = ["documentbody"] };
}
