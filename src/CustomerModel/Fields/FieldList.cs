using System.Collections;
using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>The fields of one kind of record or part, in the order they are declared; a record declares them here once.</summary>
/// <typeparam name="TOwner">The record or the part.</typeparam>
public sealed class FieldList<TOwner> : IReadOnlyList<Field<TOwner>>
    where TOwner : class
{
    private static readonly (decimal, decimal) Amounts = (0m, 100_000_000_000_000m);
    private readonly List<Field<TOwner>> _fields = [];

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <inheritdoc/>
    public Field<TOwner> this[int index] => _fields[index];

    /// <inheritdoc/>
    public IEnumerator<Field<TOwner>> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Declares a field of plain text.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="label">What a person calls it.</param>
    /// <param name="length">Longest text in UTF-16 units.</param>
    /// <param name="path">The property.</param>
    /// <param name="put">Sets the property; used by edits after all checks, and by stores.</param>
    /// <param name="traits">What else is to be said of it.</param>
    public Field<TOwner, string> Text(
        string name,
        string label,
        int length,
        Expression<Func<TOwner, string?>> path,
        Action<TOwner, string?> put,
        FieldTraits traits = FieldTraits.None
    ) => Add(new PropertyField<TOwner, string, string?>(name, path, put, traits) { Label = label, MaxLength = length });

    /// <summary>Declares a field whose value is one text of a kind: e-mail, phone, web address.</summary>
    /// <inheritdoc cref="Text"/>
    public Field<TOwner, TValue> Of<TValue>(
        string name,
        string label,
        int length,
        Expression<Func<TOwner, TValue?>> path,
        Action<TOwner, TValue?> put,
        FieldTraits traits = FieldTraits.None
    )
        where TValue : class, ITextValue<TValue> =>
        Add(new PropertyField<TOwner, TValue, TValue?>(name, path, put, traits) { Label = label, MaxLength = length });

    /// <summary>Declares a field of a number, date, moment, currency or id that may be absent.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="label">What a person calls it.</param>
    /// <param name="path">The property.</param>
    /// <param name="put">Sets the property; used by edits after all checks, and by stores.</param>
    /// <param name="range">Smallest and largest value, both allowed.</param>
    /// <param name="scale">Most decimals of a decimal value.</param>
    /// <param name="traits">What else is to be said of it.</param>
    /// <param name="targets">For a reference, the logical names of the kinds of record it may point to.</param>
    public Field<TOwner, TValue> Value<TValue>(
        string name,
        string label,
        Expression<Func<TOwner, TValue?>> path,
        Action<TOwner, TValue?> put,
        (TValue Least, TValue Most)? range = null,
        int? scale = null,
        FieldTraits traits = FieldTraits.None,
        IReadOnlyList<string>? targets = null
    )
        where TValue : struct =>
        Add(
            new PropertyField<TOwner, TValue, TValue?>(name, path, put, traits)
            {
                Label = label,
                Range = range,
                Scale = scale,
                Targets = targets ?? [],
            }
        );

    /// <summary>Declares an amount in the record's currency: 0 to a hundred trillion with at most four decimals, as Dynamics states.</summary>
    /// <inheritdoc cref="Value"/>
    public Field<TOwner, decimal> Amount(
        string name,
        string label,
        Expression<Func<TOwner, decimal?>> path,
        Action<TOwner, decimal?> put,
        FieldTraits traits = FieldTraits.None
    ) => Value(name, label, path, put, Amounts, scale: 4, traits);

    /// <summary>Declares a field that always has a value: a flag, a status, a version.</summary>
    /// <inheritdoc cref="Value"/>
    public Field<TOwner, TValue> Always<TValue>(
        string name,
        string label,
        Expression<Func<TOwner, TValue>> path,
        Action<TOwner, TValue> put,
        FieldTraits traits = FieldTraits.None,
        (TValue Least, TValue Most)? range = null,
        int? scale = null,
        IReadOnlyList<string>? targets = null
    )
        where TValue : struct =>
        Add(
            new PropertyField<TOwner, TValue, TValue>(name, path, put, traits | FieldTraits.Required)
            {
                Label = label,
                Range = range,
                Scale = scale,
                Targets = targets ?? [],
            }
        );

    /// <summary>Declares a choice out of an open list.</summary>
    /// <inheritdoc cref="Value"/>
    public Field<TOwner, TOption> Option<TOption>(
        string name,
        string label,
        Expression<Func<TOwner, TOption?>> path,
        Action<TOwner, TOption?> put,
        FieldTraits traits = FieldTraits.None
    )
        where TOption : struct, IOption<TOption> =>
        Add(new PropertyField<TOwner, TOption, TOption?>(name, path, put, traits) { Label = label, Options = TOption.Shipped });

    /// <summary>Declares a choice out of an open list that is always made.</summary>
    /// <inheritdoc cref="Value"/>
    public Field<TOwner, TOption> Choice<TOption>(
        string name,
        string label,
        Expression<Func<TOwner, TOption>> path,
        Action<TOwner, TOption> put,
        FieldTraits traits = FieldTraits.None
    )
        where TOption : struct, IOption<TOption> =>
        Add(
            new PropertyField<TOwner, TOption, TOption>(name, path, put, traits | FieldTraits.Required)
            {
                Label = label,
                Options = TOption.Shipped,
            }
        );

    /// <summary>Adds a field made elsewhere.</summary>
    internal TField Add<TField>(TField field)
        where TField : Field<TOwner>
    {
        _fields.Add(field);
        return field;
    }
}
