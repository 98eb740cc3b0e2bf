using System.Reflection;
using System.Reflection.Emit;
using Npgsql;

namespace CustomerModel.Benchmarks;

/// <summary>Classes as one would write them for a table: a property for each column that is written.</summary>
internal static class PlainTypes
{
    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new("CustomerModel.Plain"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Plain");

    /// <summary>The class of a table, with a list of its parts where it has such.</summary>
    public static Type Of(NpgsqlConnection connection, string table, Type? parts = null)
    {
        var type = Module.DefineType($"{table}_{Guid.CreateVersion7():N}", TypeAttributes.Public | TypeAttributes.Class);
        foreach (var (name, column) in ColumnsOf(connection, table))
        {
            Define(type, name, column);
        }

        if (parts is not null)
        {
            Define(type, "Parts", typeof(List<>).MakeGenericType(parts));
        }

        return type.CreateType();
    }

    private static List<(string Name, Type Type)> ColumnsOf(NpgsqlConnection connection, string table)
    {
        using var command = new NpgsqlCommand(
            "SELECT column_name::text, data_type::text, is_nullable = 'YES' FROM information_schema.columns "
                + "WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position",
            connection
        )
        {
            Parameters = { new() { Value = table } },
        };
        using var row = command.ExecuteReader();
        var columns = new List<(string, Type)>();
        while (row.Read())
        {
            columns.Add((row.GetString(0), TypeOf(row.GetString(1), row.GetBoolean(2))));
        }

        return columns;
    }

    private static Type TypeOf(string store, bool isNullable)
    {
        var type = store switch
        {
            "uuid" => typeof(Guid),
            "bigint" => typeof(long),
            "integer" => typeof(int),
            "boolean" => typeof(bool),
            "numeric" => typeof(decimal),
            "double precision" => typeof(double),
            "date" => typeof(DateOnly),
            "timestamp with time zone" => typeof(DateTime),
            "bytea" => typeof(byte[]),
            _ => typeof(string),
        };
        return isNullable && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    private static void Define(TypeBuilder type, string name, Type of)
    {
        var field = type.DefineField($"_{name}", of, FieldAttributes.Private);
        var property = type.DefineProperty(name, PropertyAttributes.None, of, null);
        const MethodAttributes Public = MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig;
        var get = type.DefineMethod($"get_{name}", Public, of, null);
        var body = get.GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ldfld, field);
        body.Emit(OpCodes.Ret);
        var set = type.DefineMethod($"set_{name}", Public, null, [of]);
        body = set.GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ldarg_1);
        body.Emit(OpCodes.Stfld, field);
        body.Emit(OpCodes.Ret);
        property.SetGetMethod(get);
        property.SetSetMethod(set);
    }
}
