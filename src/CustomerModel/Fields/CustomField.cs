using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>A field that the host or a guest adds to a record; the key with which it is set, read and queried.</summary>
/// <remarks>
/// Keep it in a <c>static readonly</c> field: values are found by reference. Register it with
/// <c>m.Extend&lt;Account&gt;(LoyaltyFields.Points)</c>. An absent value is <see langword="null"/> in memory and in SQL.
/// </remarks>
/// <typeparam name="TRecord">The record it belongs to; setting it on another does not compile.</typeparam>
/// <typeparam name="TValue">
/// Text, a number, a flag, a date, a moment, an id, an enum, an option or a text value such as <see cref="EmailAddress"/>;
/// registering a field of another type is refused.
/// </typeparam>
public sealed class CustomField<TRecord, TValue> : Field<TRecord, TValue>
    where TRecord : Record
    where TValue : notnull
{
    private readonly Lazy<LambdaExpression> _path;

    /// <summary>A key.</summary>
    /// <param name="name"><c>owner/name</c>, 3 to 64 characters of <c>a-z 0-9 . / -</c>.</param>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public CustomField(string name)
        : base(CustomFieldName.Checked(name), FieldTraits.None) => _path = new(() => CustomFieldPath.Of(this));

    /// <inheritdoc/>
    public override bool IsCustom => true;

    /// <inheritdoc/>
    public override LambdaExpression Path => _path.Value;

    /// <inheritdoc/>
    public override object? Read(object owner) => ((Record)owner).Custom.Find(this);

    /// <inheritdoc/>
    public override void Restore(object owner, object? value)
    {
        var record = (Record)owner;
        record.Custom = record.Custom.With(this, value);
    }

    /// <inheritdoc/>
    public override bool SameIn(object left, object right) => Equals(Read(left), Read(right));
}
