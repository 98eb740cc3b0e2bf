using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>What all stores over one catalogue share: tables, readers, writers and EF Core's model, each made when it is first needed.</summary>
internal sealed class SqlParts
{
    private readonly ConcurrentDictionary<Type, RecordReader> _readers = new();
    private readonly ConcurrentDictionary<Type, RecordWriter> _writers = new();
    private readonly ConcurrentDictionary<Type, RecordLoader> _loaders = new();
    private readonly Lazy<DbContextOptions> _options;

    public SqlParts(RecordCatalogue catalogue, SqlDialect dialect)
    {
        (Dialect, Tables) = (dialect, new(catalogue, dialect));
        _options = new(() => Ready(dialect.Options(EntityModel.Build(Tables, dialect))));
        (Journal, Outbox, Audit, Paths) = (new(dialect), new(dialect), new(dialect), new(Tables));
    }

    /// <summary>EF Core finishes a model when a context first asks for it, and not safely when two do so at once.</summary>
    private static DbContextOptions Ready(DbContextOptions options)
    {
        using var context = new DbContext(options);
        _ = context.Model;
        return options;
    }

    public SqlDialect Dialect { get; }

    public TableSet Tables { get; }

    public SqlJournal Journal { get; }

    public SqlOutbox Outbox { get; }

    public SqlAudit Audit { get; }

    public FieldPaths Paths { get; }

    public DbContextOptions Options => _options.Value;

    public RecordReader ReaderOf(Type record) =>
        _readers.GetOrAdd(record, static (type, own) => new(own.Tables.Of(type), own.Dialect), this);

    public RecordWriter WriterOf(Type record) =>
        _writers.GetOrAdd(record, static (type, own) => new(own.Tables.Of(type), own.Dialect), this);

    /// <summary>The way for many records at once; <see langword="null"/> where there is none.</summary>
    public RecordLoader? LoaderOf(Type record) =>
        Dialect.Loader is { } loader
            ? _loaders.GetOrAdd(
                record,
                static (type, own) => new(own.Parts.Tables.Of(type), own.Parts.Dialect, own.Loader),
                (Parts: this, Loader: loader)
            )
            : null;
}
