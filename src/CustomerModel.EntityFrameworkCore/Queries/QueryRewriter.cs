using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Says a lambda over records in words that EF Core translates, before EF Core sees it.</summary>
/// <remarks>What a database would answer otherwise than memory is refused here; what EF Core cannot translate it refuses itself.</remarks>
internal sealed class QueryRewriter(FieldPaths paths, SqlDialect dialect, Func<Type, IQueryable> rowsOf) : ExpressionVisitor
{
    private readonly RelatedQueries _related = new(paths, rowsOf);
    private readonly StringCalls _strings = new();

    /// <summary>The same lambda for EF Core.</summary>
    /// <exception cref="RefusedException">A part of it cannot be asked of the database.</exception>
    public Expression<TDelegate> Rewrite<TDelegate>(Expression<TDelegate> lambda) =>
        Expression.Lambda<TDelegate>(Visit(lambda.Body), lambda.Parameters);

    /// <summary>The same condition for EF Core; several texts of which one begins as a search says are told to be rare.</summary>
    /// <exception cref="RefusedException">A part of it cannot be asked of the database.</exception>
    public Expression<Func<TRecord, bool>> Condition<TRecord>(Expression<Func<TRecord, bool>> condition)
    {
        var said = Rewrite(condition);
        return IsSearch(condition.Body)
            ? Expression.Lambda<Func<TRecord, bool>>(
                Expression.Call(typeof(SqlCalls), nameof(SqlCalls.Rarely), null, said.Body),
                said.Parameters
            )
            : said;
    }

    /// <summary>The keys an order by this selector has in the database: of text the key, then the text.</summary>
    public IEnumerable<LambdaExpression> Order(LambdaExpression selector)
    {
        var body = FieldPaths.Bare(selector.Body);
        if (paths.TextAt(body) is { } text || (FieldPaths.IsTextValue(body.Type) && (text = paths.ValueAt(body)) is not null))
        {
            yield return Expression.Lambda(text.DemandKey(), selector.Parameters);
            yield return Expression.Lambda(Said(text), selector.Parameters);
            yield break;
        }

        yield return Expression.Lambda(Sorting(body), selector.Parameters);
    }

    protected override Expression VisitLambda<T>(Expression<T> node) => node.Update(Visit(node.Body), node.Parameters);

    protected override Expression VisitParameter(ParameterExpression node) =>
        typeof(Record).IsAssignableFrom(node.Type) ? throw Refused(node) : node;

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is { } value
        && value is not (bool or Enum)
        && ValueKinds.Find(Nullable.GetUnderlyingType(node.Type) ?? node.Type) is not null
            ? Held.Of(value, node.Type)
            : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null || !Rows.AreReadBy(node.Expression))
        {
            return node;
        }

        return node.Expression.Type == typeof(string) ? throw Refused(node)
            : FieldPaths.Bare(node.Expression) is ParameterExpression ? node
            : node.Expression.Type == typeof(PhoneNumber) && node.Member.Name == nameof(PhoneNumber.Key)
                ? paths.TextAt(node)?.DemandKey() ?? throw Refused(node)
            : CustomCall.KeyOf(node.Expression) is not null ? node.Update(Visit(node.Expression))
            : base.VisitMember(node);
    }

    protected override Expression VisitConditional(ConditionalExpression node) =>
        paths.TextAt(node) is { IsSaid: true } text && text.Text.Type == typeof(string) ? text.Text : base.VisitConditional(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!Rows.AreReadBy(node))
        {
            return node;
        }

        if (CustomCall.KeyOf(node) is { } field)
        {
            return paths.Custom(field, node.Arguments[0], sorting: false);
        }

        if (RelatedCall.Find(node) is { } related)
        {
            return _related.Exists(related, Expression.Lambda(Visit(related.Where.Body), related.Where.Parameters));
        }

        if (node.Method.DeclaringType == typeof(Like))
        {
            return Matches(node);
        }

        return node.Method.DeclaringType == typeof(string) ? _strings.Rewrite(node, this) : base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node) =>
        Comparison(node)
        ?? (
            IsOrdering(node.NodeType) || IsArithmetic(node.NodeType) ? Numeric(node)
            : node.NodeType == ExpressionType.Equal ? ByKeyToo(node)
            : base.VisitBinary(node)
        );

    /// <summary><c>TextKey.Compare(text, given) op 0</c>.</summary>
    private Expression? Comparison(BinaryExpression node)
    {
        if (
            FieldPaths.Bare(node.Left) is not MethodCallExpression { Method.Name: nameof(TextKey.Compare) } call
            || call.Method.DeclaringType != typeof(TextKey)
            || !Rows.AreReadBy(call)
        )
        {
            return null;
        }

        return
            node.Right is ConstantExpression { Value: 0 }
            && paths.TextAt(call.Arguments[0]) is { } path
            && !Rows.AreReadBy(call.Arguments[1])
            ? TextConditions.Ordered(node.NodeType, path, AsString(Said(path)), (string?)Rows.Evaluate(call.Arguments[1]))
            : throw Refused(node);
    }

    private Expression Matches(MethodCallExpression node)
    {
        if (
            node.Method.Name != nameof(Like.Matches)
            || Rows.AreReadBy(node.Arguments[1])
            || paths.TextAt(node.Arguments[0]) is not { } text
        )
        {
            throw Refused(node);
        }

        return TextConditions.Matches(text.DemandKey(), LikePattern.Parse((string)Rows.Evaluate(node.Arguments[1])!));
    }

    /// <summary>Equal text has an equal key, by which there is an index.</summary>
    private Expression ByKeyToo(BinaryExpression node)
    {
        var equal = base.VisitBinary(node);
        return
            !Rows.AreReadBy(node.Right)
            && (paths.TextAt(node.Left) ?? (FieldPaths.IsTextValue(node.Left.Type) ? paths.ValueAt(node.Left) : null))
                is { Key: { } key, Field.IsColumn: true }
            && FieldPaths.Bare(node.Left) is MemberExpression
            && SearchKeys.Of(Rows.Evaluate(node.Right)) is { } given
            ? Expression.AndAlso(Expression.Equal(key, Held.Of(given)), equal)
            : equal;
    }

    private Expression Numeric(BinaryExpression node)
    {
        if ((Nullable.GetUnderlyingType(node.Left.Type) ?? node.Left.Type) != typeof(decimal))
        {
            return base.VisitBinary(node);
        }

        var (left, right) = (Sorting(node.Left), Sorting(node.Right));
        return node.Update(left, node.Conversion, right);
    }

    /// <summary>A value by which rows are ordered; a decimal kept as text has no order.</summary>
    private Expression Sorting(Expression value)
    {
        var bare = FieldPaths.Bare(value);
        var isDecimal = (Nullable.GetUnderlyingType(bare.Type) ?? bare.Type) == typeof(decimal);
        if (CustomCall.KeyOf(bare) is { } custom)
        {
            return isDecimal && !CustomTexts.HasTwin(custom)
                ? throw Refused(bare)
                : paths.Custom(custom, ((MethodCallExpression)bare).Arguments[0], sorting: isDecimal);
        }

        return isDecimal && paths.ColumnAt(bare) is { } field && dialect.FormOf(field).DriverType == typeof(string)
            ? throw Refused(bare)
            : Visit(value);
    }

    private Expression Said(TextPath text) => text.IsSaid ? text.Text : Visit(text.Text);

    /// <summary>What a text value holds, which compares as the text it is.</summary>
    private static Expression AsString(Expression text) =>
        text.Type == typeof(string) ? text : Expression.Property(text, nameof(EmailAddress.Value));

    private static bool IsSearch(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.OrElse, Left: var left, Right: var right }
        && (IsBeginning(left) || IsSearch(left))
        && IsBeginning(right);

    private static bool IsBeginning(Expression condition) =>
        condition is MethodCallExpression { Method.Name: nameof(Like.Matches), Arguments: [_, var pattern] } call
        && call.Method.DeclaringType == typeof(Like)
        && !Rows.AreReadBy(pattern)
        && LikePattern.Parse((string)Rows.Evaluate(pattern)!).Kind == LikeKind.StartsWith;

    private static bool IsOrdering(ExpressionType type) =>
        type
            is ExpressionType.LessThan
                or ExpressionType.LessThanOrEqual
                or ExpressionType.GreaterThan
                or ExpressionType.GreaterThanOrEqual;

    private static bool IsArithmetic(ExpressionType type) =>
        type is ExpressionType.Add or ExpressionType.AddChecked or ExpressionType.Subtract or ExpressionType.SubtractChecked;

    internal static RefusedException Refused(Expression node) => new(QueryErrors.NotTranslatable(node.ToString()));
}
