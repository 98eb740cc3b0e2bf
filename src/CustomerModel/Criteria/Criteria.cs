namespace CustomerModel;

/// <summary>A question about records of one kind, as data: saved views, dynamic lists, segments, scoring and search boxes hold one.</summary>
/// <remarks>
/// The persistence package reads and writes it as JSON and turns it into a specification; the answer is the same in memory
/// and in SQL. Text is compared without regard to case, by its stored key. An absent value equals nothing but is unequal to
/// everything, as in C#.
/// </remarks>
public abstract record Criteria
{
    private protected Criteria() { }

    /// <summary>Every one of the criteria holds; none at all: everything does.</summary>
    public static Criteria All(params IEnumerable<Criteria> criteria) => new AllOf([.. criteria]);

    /// <summary>At least one of the criteria holds; none at all: nothing does.</summary>
    public static Criteria Any(params IEnumerable<Criteria> criteria) => new AnyOf([.. criteria]);

    /// <summary>The criteria do not hold.</summary>
    public static Criteria Not(Criteria criteria) => new NotOf(criteria);

    /// <summary>One condition on one field, typed.</summary>
    public static Criteria Where<TRecord, TValue>(Field<TRecord, TValue> field, Operator op, params ReadOnlySpan<TValue> values)
        where TRecord : class
        where TValue : notnull
    {
        object[] boxed = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            boxed[i] = values[i];
        }

        return Where((Field)field, op, boxed);
    }

    /// <summary>One condition on one field whose type is known at run time only.</summary>
    /// <exception cref="RefusedException">The operator does not go with the field, or the values with the operator.</exception>
    public static Criteria Where(Field field, Operator op, IReadOnlyList<object> values)
    {
        var condition = new Condition(field, op, values);
        return condition.WhyNot() is { } refusal ? throw new RefusedException(refusal) : condition;
    }

    /// <summary>Whether lists may be sorted, and ranges asked, by the field: text needs its stored key, a decimal its stored ten-thousandths.</summary>
    public static bool CanSort(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return CriteriaTypes.IsSortable(field);
    }

    /// <summary>Whether records can be found by a value of the field: text needs its stored key.</summary>
    public static bool CanFind(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return CriteriaTypes.Allows(Operator.Equal, field);
    }

    /// <summary>Whether the field holds text, plain or of a kind, that is compared without regard to case.</summary>
    public static bool ComparesText(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return CriteriaTypes.IsText(field.ValueType);
    }

    /// <summary>Whether texts can be looked for in the field: it holds text, plain or of a kind, and has its stored key.</summary>
    public static bool CanSearch(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return CriteriaTypes.Allows(Operator.Contains, field);
    }

    /// <summary>Every condition in the tree, in order.</summary>
    public IEnumerable<Condition> Conditions =>
        this switch
        {
            AllOf all => all.Parts.SelectMany(part => part.Conditions),
            AnyOf any => any.Parts.SelectMany(part => part.Conditions),
            NotOf not => not.Inner.Conditions,
            Condition condition => [condition],
            _ => [],
        };
}

/// <summary>Every part holds.</summary>
public sealed record AllOf : Criteria
{
    internal AllOf(IReadOnlyList<Criteria> parts) => Parts = parts;

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<Criteria> Parts { get; }

    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Count;
}

/// <summary>At least one part holds.</summary>
public sealed record AnyOf : Criteria
{
    internal AnyOf(IReadOnlyList<Criteria> parts) => Parts = parts;

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<Criteria> Parts { get; }

    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => ~Parts.Count;
}

/// <summary>The inner criteria do not hold.</summary>
public sealed record NotOf : Criteria
{
    internal NotOf(Criteria inner) => Inner = inner;

    /// <summary>What does not hold.</summary>
    public Criteria Inner { get; }
}
