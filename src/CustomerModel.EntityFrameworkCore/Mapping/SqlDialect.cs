using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>What one kind of database does its own way.</summary>
internal abstract class SqlDialect
{
    private readonly ConditionalWeakTable<RecordCatalogue, SqlParts> _parts = [];

    /// <summary>What all stores over one catalogue share, however many databases they are in; it goes with the catalogue.</summary>
    public SqlParts PartsOf(RecordCatalogue catalogue) => _parts.GetValue(catalogue, known => new(known, this));

    /// <summary>The type of a column of text, compared by code point.</summary>
    public abstract string TextType { get; }

    /// <summary>How values of a type stand in a column.</summary>
    public abstract StoredForm FormOf(Type type, int? scale = null);

    /// <summary>How values of a field stand in its column.</summary>
    public StoredForm FormOf(Field field) => FormOf(field.ValueType, field.Scale);

    /// <summary>The type of the column of all custom values.</summary>
    public virtual string CustomType => TextType;

    /// <summary>How a custom value that has an index is a column of its own; <see langword="null"/> where the index reads the custom values.</summary>
    public virtual PromotedColumn? Promote(Field field, bool sorting) => null;

    /// <summary>A name of any length as the database keeps it.</summary>
    public virtual string NameOf(string name) => name;

    /// <summary>A name as an identifier.</summary>
    public string Quote(string name) => $"\"{NameOf(name).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A parameter as the value of a column.</summary>
    public virtual string Parameter(string name, string storeType) => name;

    /// <summary>An empty model with the conventions of the provider.</summary>
    public abstract ModelBuilder NewModel();

    /// <summary>The provider, its translators and the model.</summary>
    public abstract DbContextOptions Options(Microsoft.EntityFrameworkCore.Metadata.IModel model);

    /// <summary>Begins a transaction of one tenant that sees one state.</summary>
    public abstract string BeginRead(TenantId tenant);

    /// <summary>Begins a transaction of one tenant that writes, once it is its turn.</summary>
    public abstract string BeginWrite(TenantId tenant);

    /// <summary>Whether what begins a transaction can travel with the first question; worth it where a message takes its time.</summary>
    public virtual bool OpensWithQuestion => false;

    /// <summary>Makes permanent what was written; references are checked before.</summary>
    public virtual string Commit => "COMMIT";

    /// <summary>Commits. Whoever gave up here would not know whether it took place.</summary>
    /// <returns>Whether what was committed is safe as the database promises it; a database may say that it is not.</returns>
    public virtual async Task<bool> CommitAsync(SqlCommands commands)
    {
        await commands.RunAsync(Commit, CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    /// <summary>Brings back what was written after references refused the commit; <see langword="null"/> where it is still there.</summary>
    public virtual string? BackFromCommit => null;

    /// <summary>The shorter way for many new rows; <see langword="null"/> where a statement for each is it.</summary>
    public virtual RowLoader? Loader => null;

    /// <summary>Whether a connection answers a question while it still reads the answer to another; else streams read by a cursor.</summary>
    public virtual bool ReadsWhileReading => true;

    /// <summary>Whether a refused statement spoils its transaction.</summary>
    public virtual bool FailureEndsTransaction => false;

    /// <summary>What a failure of the driver means; <see langword="null"/> for what only the session can tell.</summary>
    public abstract SqlFailure Classify(DbException failure);
}

/// <summary>What a failure of the driver means.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Columns">For a taken key, the columns of its index, where the driver names them.</param>
internal readonly record struct SqlFailure(SqlFailureKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>For a taken key, its index, where the driver names it.</summary>
    public string? Index { get; init; }
}

internal enum SqlFailureKind
{
    /// <summary>Nothing the session knows a better word for.</summary>
    Other,

    /// <summary>The database is busy or out of reach; trying again may help.</summary>
    Unavailable,

    /// <summary>The connection broke, and with it the answer.</summary>
    Lost,

    /// <summary>Somebody else was faster; the work may be replayed.</summary>
    Conflict,

    /// <summary>A row with the same primary key is there.</summary>
    Exists,

    /// <summary>Another row has the same unique key.</summary>
    KeyTaken,

    /// <summary>A foreign key leads nowhere.</summary>
    Reference,
}
