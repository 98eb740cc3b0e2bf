namespace CustomerModel.Import;

/// <summary>One file of an import.</summary>
/// <param name="Rows">Where its rows come from.</param>
/// <param name="Map">What its columns mean.</param>
public sealed record ImportFile(IRowSource Rows, DataMap Map);
