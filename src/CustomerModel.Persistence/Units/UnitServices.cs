namespace CustomerModel.Persistence;

/// <summary>What every unit of work of a host shares.</summary>
/// <param name="Catalogue">Everything the host knows of its records.</param>
/// <param name="Rules">Ours, then the guests'.</param>
/// <param name="Access">Who may do what.</param>
/// <param name="Options">What the host decided.</param>
/// <param name="Blocks">Numbers taken ahead.</param>
internal sealed record UnitServices(
    RecordCatalogue Catalogue,
    IReadOnlyList<ICommitRule> Rules,
    IAccessPolicy Access,
    CustomerModelOptions Options,
    NumberBlocks Blocks
);
