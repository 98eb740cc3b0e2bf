namespace CustomerModel.Import;

/// <summary>Every reason a file as a whole, or the rest of one, can be refused for.</summary>
public static class FileErrors
{
    /// <summary>The bytes are no text of the encoding; the position is that of the first wrong byte.</summary>
    public static DomainError EncodingInvalid(string encoding, FilePosition position) =>
        new("file.encoding-invalid", $"The bytes are not {encoding}; declare the encoding of the file.") { Value = position };

    /// <summary>No such encoding, or one that cannot be read from any point on.</summary>
    public static DomainError EncodingUnsupported(string encoding) =>
        new("file.encoding-unsupported", "The declared encoding is neither UTF-8, UTF-16 nor one byte for each character.")
        {
            Value = encoding,
        };

    /// <summary>One record is longer than it may be, as an unclosed quote makes it; the position is where it begins.</summary>
    public static DomainError RecordTooLong(int most, FilePosition position) =>
        new("file.record-too-long", $"The record that begins here is longer than {most} bytes; a quote may be unclosed.")
        {
            Value = position,
        };

    /// <summary>The file ends in the middle of a record; the position is where that begins.</summary>
    public static DomainError Damaged(FilePosition position) =>
        new("file.damaged", "The file ends inside the record that begins here; a quote is unclosed or the file is cut off.")
        {
            Value = position,
        };

    /// <summary>The file is larger than it may be in some way; the message names the limit.</summary>
    public static DomainError LimitExceeded(string limit, long most, FilePosition position) =>
        new("file.limit-exceeded", $"The file has more than {most} {limit}.") { Value = position };

    /// <summary>The first row names none of the columns that the map reads.</summary>
    public static DomainError HeaderMissing(IReadOnlyList<string> columns) =>
        new("file.header-missing", "The first row names none of the mapped columns.") { Fields = columns };

    /// <summary>Columns without a name, or names that differ in case or kinds of blank only.</summary>
    public static DomainError HeaderAmbiguous(IReadOnlyList<string> columns) =>
        new("file.header-ambiguous", "Columns have no name, or names that cannot be told apart.") { Fields = columns };

    /// <summary>The content is of another format than the file was given as.</summary>
    public static DomainError FormatMismatch(string expected, string found) =>
        new("file.format-mismatch", $"The file was given as {expected} but its content is {found}.") { Value = found };
}
