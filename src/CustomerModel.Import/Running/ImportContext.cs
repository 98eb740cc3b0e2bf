using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>What all files of one import share.</summary>
internal sealed class ImportContext(ICustomerModel model, ImportOptions options)
{
    public ICustomerModel Model => model;

    public ImportOptions Options => options;

    public RecordCatalogue Catalogue => model.Catalogue;

    public KeyTables Keys { get; } = new(model);

    public UnitBook Units { get; } = new(model);

    public IReadOnlyList<RecordCommand> Commands { get; } = [.. RecordCommand.BuiltIn, .. options.Commands];

    /// <summary>How records of a kind are made; a host's maker goes before ours.</summary>
    public RecordMaker? MakerOf(RecordType type) =>
        options.Makers.Concat(RecordMaker.BuiltIn).FirstOrDefault(maker => ReferenceEquals(maker.Type, type));
}
