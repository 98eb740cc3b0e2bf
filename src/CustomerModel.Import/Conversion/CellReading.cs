namespace CustomerModel.Import;

/// <summary>Reads the text of a cell as a value of one field; the error says why it is none.</summary>
internal delegate object? CellReading(string text, out DomainError? error);
