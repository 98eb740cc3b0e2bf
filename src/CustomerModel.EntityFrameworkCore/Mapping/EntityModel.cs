using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>EF Core's view of the tables, by which it translates queries.</summary>
internal static class EntityModel
{
    public static IModel Build(TableSet tables, SqlDialect dialect)
    {
        var model = dialect.NewModel();
        foreach (var part in tables.All.SelectMany(table => table.Parts))
        {
            MapPart(model.SharedTypeEntity(part.Name, part.List.PartType), part, dialect);
        }

        foreach (var table in tables.All)
        {
            MapRecord(model.Entity(table.Entry.Type.ClrType), table, dialect);
        }

        return model.FinalizeModel();
    }

    private static void MapRecord(EntityTypeBuilder entity, RecordTable table, SqlDialect dialect)
    {
        entity.ToTable(table.Name);
        Key(entity, typeof(TenantId), RecordTable.Tenant, RecordTable.Tenant, dialect);
        Key(entity, table.Entry.Type.IdType, "Id", RecordTable.Id, dialect);
        entity.HasKey(RecordTable.Tenant, "Id");
        MapColumns(entity, table.Columns, dialect);
        foreach (var (_, _, column) in table.Promoted)
        {
            entity
                .Property(Nullable(column.Form.ValueType), column.Name)
                .HasColumnType(column.Form.StoreType)
                .HasConversion(column.Form.Converter);
        }

        entity.Property(FieldShape.PropertyOf(table.Version.Field.Path).Name).IsConcurrencyToken();
        foreach (var part in table.Parts)
        {
            entity
                .HasMany(part.Name, FieldShape.PropertyOf(part.List.Path).Name)
                .WithOne()
                .HasForeignKey(RecordTable.Tenant, PartTable.Parent);
        }

        IgnoreRest(entity);
    }

    private static void MapPart(EntityTypeBuilder entity, PartTable table, SqlDialect dialect)
    {
        entity.ToTable(table.Name);
        Key(entity, typeof(TenantId), RecordTable.Tenant, RecordTable.Tenant, dialect);
        Key(entity, table.Record.Entry.Type.IdType, PartTable.Parent, PartTable.Parent, dialect);
        Key(entity, typeof(int), nameof(RecordPart.Number), PartTable.Number, dialect);
        entity.HasKey(RecordTable.Tenant, PartTable.Parent, nameof(RecordPart.Number));
        MapColumns(entity, table.Columns, dialect);
        IgnoreRest(entity);
    }

    /// <summary>What is no field is computed or kept elsewhere.</summary>
    private static void IgnoreRest(EntityTypeBuilder entity)
    {
        var type = entity.Metadata;
        foreach (var property in type.ClrType.GetProperties())
        {
            if (type.FindProperty(property.Name) is null && type.FindNavigation(property.Name) is null)
            {
                entity.Ignore(property.Name);
            }
        }
    }

    private static void MapColumns(EntityTypeBuilder entity, IReadOnlyList<Column> columns, SqlDialect dialect)
    {
        foreach (var column in columns)
        {
            if (column is FieldColumn { Field: var field, Form: var form })
            {
                var property = FieldShape.PropertyOf(field.Path);
                Shape(entity.Property(property.PropertyType, property.Name), column, form);
            }
            else
            {
                var name = column is SearchKeyColumn key ? SearchKeyColumn.NameOf(key.Field) : column.Name;
                Shape(entity.Property<string?>(name), column, dialect.FormOf(typeof(string)));
            }
        }
    }

    private static void Shape(PropertyBuilder property, Column column, StoredForm form) =>
        property.HasColumnName(column.Name).HasColumnType(form.StoreType).HasConversion(form.Converter).IsRequired(column.IsRequired);

    private static Type Nullable(Type type) => type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;

    private static void Key(EntityTypeBuilder entity, Type type, string property, string column, SqlDialect dialect)
    {
        var form = dialect.FormOf(type);
        entity
            .Property(type, property)
            .HasColumnName(column)
            .HasColumnType(form.StoreType)
            .HasConversion(form.Converter)
            .ValueGeneratedNever();
    }
}
