using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Finds the field that an expression reads, and the column of its key.</summary>
internal sealed class FieldPaths
{
    private static readonly MethodInfo Property = typeof(EF).GetMethod(nameof(EF.Property))!;
    private readonly Dictionary<(Type Owner, string Member), Field> _fields = [];
    private readonly Dictionary<(Field Field, bool IsSorting), string> _promoted = [];
    private readonly Dictionary<Type, string> _kinds = [];

    public FieldPaths(TableSet tables)
    {
        foreach (var table in tables.All)
        {
            _kinds.Add(table.Entry.Type.ClrType, table.Entry.Type.Name);
            Add(table.Entry.Type.ClrType, table.Entry.Columns);
            foreach (var (field, sorting, column) in table.Promoted)
            {
                _promoted.Add((field, sorting), column.Name);
            }

            foreach (var part in table.Parts)
            {
                Add(part.List.PartType, part.List.Fields);
            }
        }
    }

    /// <summary>Logical name of a kind of record.</summary>
    public string KindOf(Type record) => _kinds[record];

    /// <summary>The field of a member of a row or part, or <see langword="null"/>.</summary>
    public Field? ColumnAt(Expression expression) =>
        expression is MemberExpression { Expression: { } owner, Member.Name: var name }
            ? _fields.GetValueOrDefault((Bare(owner).Type, name))
            : null;

    /// <summary>The key and the text that an expression reads, or <see langword="null"/> when it reads no text of a field.</summary>
    /// <exception cref="RefusedException">The text has no key.</exception>
    public TextPath? TextAt(Expression expression)
    {
        var bare = Bare(expression);
        return bare switch
        {
            ConditionalExpression { IfTrue: var none, IfFalse: var some } when IsNull(none) => TextAt(some),
            ConditionalExpression { IfTrue: var some, IfFalse: var none } when IsNull(none) => TextAt(some),
            MemberExpression { Member.Name: var member, Expression: { } phone } when phone.Type == typeof(PhoneNumber) => OfPhone(
                phone,
                member
            ),
            MemberExpression { Member.Name: "Value" or "Stored", Expression: { } value } when IsTextValue(value.Type) => ValueAt(value),
            MethodCallExpression call when PartPaths.Selected(call) is { } inner => OfPart(call, inner),
            _ when bare.Type == typeof(string) => ValueAt(bare),
            _ => null,
        };
    }

    /// <summary>The key of a text or text value itself, or <see langword="null"/> when it is none of a field.</summary>
    public TextPath? ValueAt(Expression value)
    {
        var bare = Bare(value);
        if (ColumnAt(bare) is { } field)
        {
            var owner = Bare(((MemberExpression)bare).Expression!);
            return new(field, field.Searchable ? OfShadow(owner, SearchKeyColumn.NameOf(field)) : null, bare);
        }

        return CustomCall.KeyOf(bare) is { } custom ? OfCustom(custom, (MethodCallExpression)bare) : null;
    }

    /// <summary>The custom values of the row, as the JSON they are kept as.</summary>
    public static Expression CustomOf(Expression record) => OfShadow(Bare(record), CustomColumn.ColumnName);

    /// <summary>A custom value, or its sorting twin.</summary>
    public Expression Custom(Field field, Expression record, bool sorting)
    {
        var type = field.ValueType;
        var isTwin = sorting && CustomTexts.HasTwin(field);
        if (_promoted.TryGetValue((field, isTwin), out var column))
        {
            var held = isTwin && type != typeof(decimal) ? typeof(string) : type;
            return OfShadow(Bare(record), column, held.IsValueType ? typeof(Nullable<>).MakeGenericType(held) : held);
        }

        var (json, name) = (CustomOf(record), Expression.Constant(isTwin ? CustomTexts.SortName(field) : field.Name));
        return isTwin && type == typeof(decimal) ? Expression.Call(typeof(SqlCalls), nameof(SqlCalls.Scaled), null, json, name)
            : isTwin || !type.IsValueType
                ? Expression.Call(typeof(SqlCalls), nameof(SqlCalls.Text), [isTwin ? typeof(string) : type], json, name)
            : Expression.Call(typeof(SqlCalls), nameof(SqlCalls.Number), [type], json, name);
    }

    public static Expression Bare(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    public static bool IsTextValue(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>));

    /// <summary>A phone number is searched and sorted by the number it dials, not by how it was typed.</summary>
    private TextPath? OfPhone(Expression phone, string member) =>
        ValueAt(phone) is not { } path ? null
        : member == nameof(PhoneNumber.Key) && path.Key is { } key ? path with { Text = key, IsSaid = true }
        : path with { Key = null };

    private TextPath OfCustom(Field field, MethodCallExpression call)
    {
        var text = Custom(field, call.Arguments[0], sorting: false);
        return new(field, CustomTexts.HasTwin(field) ? Custom(field, call.Arguments[0], sorting: true) : null, text) { IsSaid = true };
    }

    private TextPath? OfPart(MethodCallExpression call, LambdaExpression inner) =>
        TextAt(inner.Body) is { } path
            ? path with
            {
                Key = path.Key is null ? null : PartPaths.WithSelected(call, Expression.Lambda(path.Key, inner.Parameters)),
                Text = call,
                IsSaid = false,
            }
            : null;

    private static MethodCallExpression OfShadow(Expression owner, string name) => OfShadow(owner, name, typeof(string));

    private static MethodCallExpression OfShadow(Expression owner, string name, Type type) =>
        Expression.Call(Property.MakeGenericMethod(type), owner, Expression.Constant(name));

    private static bool IsNull(Expression expression) => Bare(expression) is ConstantExpression { Value: null };

    private void Add(Type owner, IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            _fields[(owner, FieldShape.PropertyOf(field.Path).Name)] = field;
        }
    }
}

/// <summary>A text that a query reads.</summary>
/// <param name="Field">The field it is of.</param>
/// <param name="Key">The column of its key; <see langword="null"/> when it has none.</param>
/// <param name="Text">As the query reads it.</param>
internal sealed record TextPath(Field Field, Expression? Key, Expression Text)
{
    /// <summary>Whether <see cref="Text"/> is in the words of the database already.</summary>
    public bool IsSaid { get; init; }

    /// <summary>The key, without which text is neither searched nor sorted.</summary>
    /// <exception cref="RefusedException">The text has no key.</exception>
    public Expression DemandKey() => Key ?? throw new RefusedException(QueryErrors.NotSearchable(Field));
}
