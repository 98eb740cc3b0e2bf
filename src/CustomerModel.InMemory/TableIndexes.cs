using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.InMemory;

/// <summary>Which indexes a table has: what a database would index of the same record.</summary>
internal static class TableIndexes
{
    /// <summary>An empty set of rows; its indexes cost nothing before a query asks for them.</summary>
    public static IndexedSet<TRecord> Declared<TRecord>(RecordEntry entry)
        where TRecord : Record
    {
        var rows = new IndexedSet<TRecord>();
        var index = typeof(IndexedSet<TRecord>).GetMethod(nameof(IndexedSet<>.Index))!;
        var identity = Identity<TRecord>();
        Declare(rows, index, identity, IndexKind.Hash);
        Declare(rows, index, identity, IndexKind.Ordered);
        foreach (var field in entry.Stored)
        {
            foreach (var kind in KindsOf(entry, field))
            {
                Declare(rows, index, field.Path, kind);
            }
        }

        var within = typeof(IndexedSet<TRecord>).GetMethod(nameof(IndexedSet<>.IndexWithin))!;
        foreach (var fields in entry.Type.Indexes.Where(CanBeGrouped))
        {
            LambdaExpression[] group = [.. fields.SkipLast(1).Select(field => field.Path)];
            within.MakeGenericMethod(fields[^1].Path.ReturnType).Invoke(rows, [group, fields[^1].Path]);
        }

        return rows;
    }

    /// <summary>Texts that are equal to a condition need not be the same text.</summary>
    private static bool CanBeGrouped(IReadOnlyList<Field> fields) =>
        fields.Count > 1 && IsOrdered(fields[^1]) && fields.SkipLast(1).All(field => field.Path.ReturnType != typeof(string));

    /// <summary>What finds rows by the field, and what finds the first rows by it.</summary>
    private static IEnumerable<IndexKind> KindsOf(RecordEntry entry, Field field)
    {
        IndexKind? finds = IsAskedFor(entry, field) ? KindOf(field) : null;
        if (finds is { } kind)
        {
            yield return kind;
        }

        if (finds != IndexKind.Ordered && IsOrdered(field))
        {
            yield return IndexKind.Column;
        }
    }

    private static bool IsAskedFor(RecordEntry entry, Field field) =>
        field.Indexed || field.Searchable || field.Targets.Count > 0 || entry.Keys.Any(key => key.Fields.Contains(field));

    private static IndexKind KindOf(Field field) =>
        field.Options is not null || field.ValueType.IsEnum || field.ValueType == typeof(bool) ? IndexKind.Bitmap
        : IsOrdered(field) ? IndexKind.Ordered
        : IndexKind.Hash;

    private static bool IsOrdered(Field field) => Criteria.CanSort(field) && typeof(IComparable).IsAssignableFrom(field.ValueType);

    private static LambdaExpression Identity<TRecord>()
    {
        var record = Expression.Parameter(typeof(TRecord), "record");
        return Expression.Lambda(Expression.Property(record, "Id"), record);
    }

    private static void Declare(object rows, MethodInfo index, LambdaExpression path, IndexKind kind) =>
        index.MakeGenericMethod(path.ReturnType).Invoke(rows, [path, kind]);
}
