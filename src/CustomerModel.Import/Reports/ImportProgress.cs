namespace CustomerModel.Import;

/// <summary>How far an import is; told after each batch.</summary>
/// <param name="File">The file being read.</param>
/// <param name="Read">Rows read from it so far.</param>
/// <param name="Done">Rows of it that went in, whole or in part.</param>
/// <param name="Failed">Rows of it that did not.</param>
public sealed record ImportProgress(string File, long Read, long Done, long Failed);
