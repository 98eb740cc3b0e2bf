using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a note.</summary>
public static class NoteFields
{
    // Four characters for each three bytes that were begun.
    private const int LongestBody = (Note.LargestDocument + 2) / 3 * 4;

    /// <summary>All of them, in order.</summary>
    public static FieldList<Note> All { get; } = [];

    /// <inheritdoc cref="Note.About"/>
    public static Field<Note, RecordRef> About { get; } =
        All.Always("objectid", "Regarding", n => n.About, (n, v) => n.About = v, ByCommand, targets: Field.AnyRecord);

    /// <inheritdoc cref="Note.Subject"/>
    public static Field<Note, string> Subject { get; } =
        All.Text("subject", "Title", 500, n => n.Subject, (n, v) => n.Subject = v, Searchable | Personal);

    /// <inheritdoc cref="Note.Text"/>
    public static Field<Note, string> Text { get; } =
        All.Text("notetext", "Description", 100_000, n => n.Text, (n, v) => n.Text = v, Personal);

    /// <inheritdoc cref="Note.Language"/>
    public static Field<Note, string> Language { get; } = All.Text("langid", "Language ID", 2, n => n.Language, (n, v) => n.Language = v);

    /// <inheritdoc cref="Note.FileName"/>
    public static Field<Note, string> FileName { get; } =
        All.Text("filename", "File Name", 255, n => n.FileName, (n, v) => n.FileName = v, ByCommand | Personal);

    /// <inheritdoc cref="Note.MimeType"/>
    public static Field<Note, string> MimeType { get; } =
        All.Text("mimetype", "Mime Type", 256, n => n.MimeType, (n, v) => n.MimeType = v, ByCommand);

    /// <inheritdoc cref="Note.FileSize"/>
    public static Field<Note, int> FileSize { get; } =
        All.Value("filesize", "File Size (Bytes)", n => n.FileSize, (n, v) => n.FileSize = v, (0, Note.LargestDocument), traits: ByCommand);

    /// <inheritdoc cref="Note.DocumentBody"/>
    public static Field<Note, string> DocumentBody { get; } =
        All.Text("documentbody", "Document", LongestBody, n => n.DocumentBody, (n, v) => n.DocumentBody = v, ByCommand | Personal);

    /// <inheritdoc cref="Note.IsDocument"/>
    public static Field<Note, bool> IsDocument { get; } =
        All.Always("isdocument", "Is Document", n => n.IsDocument, (n, v) => n.IsDocument = v, ByCommand);
}
