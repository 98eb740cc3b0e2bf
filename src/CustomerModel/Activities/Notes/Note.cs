namespace CustomerModel.Activities;

/// <summary>Something written down about a record, and maybe a file with it.</summary>
public sealed class Note : AggregateRoot<NoteId>
{
    /// <summary>Most bytes of a file, as Dynamics ships it: 5 MiB.</summary>
    public const int LargestDocument = 5 * 1024 * 1024;

    private Note(NoteId id)
        : base(id) { }

    /// <summary>What there is to know about notes.</summary>
    public static RecordType<Note, NoteId> Type { get; } =
        new("annotation", id => new(id), NoteFields.All, primaryName: NoteFields.Subject)
        {
            ObjectTypeCode = 5,
            Table = "annotations",
            Indexes =
            [
                [NoteFields.About, RecordFields.Of<Note>().First(field => field.Name == "createdon")],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("annotation", Id.Value);

    /// <summary>The record it is about, of whatever kind.</summary>
    public RecordRef About { get; internal set; }

    /// <summary>A title.</summary>
    public string? Subject { get; internal set; }

    /// <summary>What was written.</summary>
    public string? Text { get; internal set; }

    /// <summary>Two letters of the language it is written in, ISO 639-1.</summary>
    public string? Language { get; internal set; }

    /// <summary>The name of the file, without a path.</summary>
    public string? FileName { get; internal set; }

    /// <summary>What kind of file it is, as <c>application/pdf</c>.</summary>
    public string? MimeType { get; internal set; }

    /// <summary>How many bytes the file has.</summary>
    public int? FileSize { get; internal set; }

    /// <summary>The bytes of the file in base64 (RFC 4648, 4), as Dynamics keeps them; <see cref="ReadDocument"/> gives the bytes.</summary>
    public string? DocumentBody { get; internal set; }

    /// <summary>Whether there is a file.</summary>
    public bool IsDocument { get; internal set; }

    /// <summary>Writes something down about a record.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="about">The record.</param>
    /// <param name="subject">At most 500 characters; blank is none.</param>
    /// <param name="text">At most 100,000 characters; blank is none.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">No record is named, or a text is too long or unclean.</exception>
    public static Note Create(NoteId id, RecordRef about, string? subject, string? text, ZonedDateTime now)
    {
        var note = new Note(id) { About = about };
        note.Demand(about.Id == Guid.Empty ? FieldErrors.Required(NoteFields.About) : null);
        note.Begin(edit => edit.Set((Field<Note>)NoteFields.Subject, subject).Set((Field<Note>)NoteFields.Text, text));
        note.Raise(new NoteWritten(id, about, now.ToInstant()));
        return note;
    }

    /// <summary>Why a file cannot be attached, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAttach(string fileName, string? mimeType, ReadOnlyMemory<byte> document, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return PlainText.Normalize(fileName) is not { } name ? NoteErrors.FileUnnamed
            : name.AsSpan().IndexOfAny('/', '\\') >= 0 ? NoteErrors.FileHasPath
            : document.Length > LargestDocument ? NoteErrors.DocumentTooLarge(document.Length)
            : NoteFields.FileName.WhyNot(name) ?? NoteFields.MimeType.WhyNot(PlainText.Normalize(mimeType));
    }

    /// <summary>Attaches a file, in the place of the one that is there.</summary>
    /// <param name="fileName">1 to 255 characters, without a path.</param>
    /// <param name="mimeType">At most 256 characters; <see langword="null"/>: unknown.</param>
    /// <param name="document">At most <see cref="LargestDocument"/> bytes; they are copied.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotAttach"/>.</exception>
    public void Attach(string fileName, string? mimeType, ReadOnlyMemory<byte> document, ZonedDateTime now)
    {
        Demand(WhyNotAttach(fileName, mimeType, document, now));
        (FileName, MimeType) = (PlainText.Normalize(fileName), PlainText.Normalize(mimeType));
        DocumentBody = document.IsEmpty ? null : Convert.ToBase64String(document.Span);
        (FileSize, IsDocument) = (document.Length, true);
        Raise(new NoteFileAttached(Id, About, document.Length, now.ToInstant()));
    }

    /// <summary>Why the file cannot be taken away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDetach(ZonedDateTime now) => IsDocument ? null : NoteErrors.NoDocument;

    /// <summary>Takes the file away.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDetach"/>.</exception>
    public void Detach(ZonedDateTime now)
    {
        Demand(WhyNotDetach(now));
        (FileName, MimeType, DocumentBody, FileSize, IsDocument) = (null, null, null, null, false);
        Raise(new NoteFileDetached(Id, About, now.ToInstant()));
    }

    /// <summary>The bytes of the file; <see langword="null"/> when there is none, or when its person was erased.</summary>
    public byte[]? ReadDocument() =>
        DocumentBody is { } body ? Convert.FromBase64String(body)
        : IsDocument && FileSize == 0 ? []
        : null;
}
