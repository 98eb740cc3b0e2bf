using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>What one kind of database does its own way.</summary>
internal abstract class SqlDialect
{
    /// <summary>The type of a column of text, compared by code point.</summary>
    public abstract string TextType { get; }

    /// <summary>How values of a type stand in a column.</summary>
    public abstract StoredForm FormOf(Type type, int? scale = null);

    /// <summary>How values of a field stand in its column.</summary>
    public StoredForm FormOf(Field field) => FormOf(field.ValueType, field.Scale);

    /// <summary>A name as an identifier.</summary>
    public string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>An empty model with the conventions of the provider.</summary>
    public abstract ModelBuilder NewModel();

    /// <summary>The provider, its translators and the model.</summary>
    public abstract DbContextOptions Options(Microsoft.EntityFrameworkCore.Metadata.IModel model);

    /// <summary>Begins a transaction that sees one state.</summary>
    public abstract string BeginRead { get; }

    /// <summary>Begins a transaction that writes.</summary>
    public abstract string BeginWrite { get; }

    /// <summary>Begins a transaction that writes as if nobody else were at work.</summary>
    public abstract string BeginSerializable { get; }

    /// <summary>What a failure of the driver means; <see langword="null"/> for what only the session can tell.</summary>
    public abstract SqlFailure Classify(DbException failure);
}

/// <summary>What a failure of the driver means.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Columns">For a taken key, the columns of its index.</param>
internal readonly record struct SqlFailure(SqlFailureKind Kind, IReadOnlyList<string> Columns);

internal enum SqlFailureKind
{
    /// <summary>Nothing the session knows a better word for.</summary>
    Other,

    /// <summary>The database is busy or out of reach; trying again may help.</summary>
    Unavailable,

    /// <summary>A row with the same primary key is there.</summary>
    Exists,

    /// <summary>Another row has the same unique key.</summary>
    KeyTaken,

    /// <summary>A foreign key leads nowhere.</summary>
    Reference,
}
