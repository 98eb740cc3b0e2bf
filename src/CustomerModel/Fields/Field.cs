using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>One entry of the field catalogue; built-in and custom fields are the same kind of thing.</summary>
/// <remarks>
/// A field has three faces: <see cref="Read"/>, the edit that sets it, and <see cref="Restore"/> for stores. Import, views,
/// criteria, duplicate rules, merge, audit, export, erasure and storage walk the fields of a <see cref="RecordType"/>.
/// </remarks>
public abstract class Field
{
    private protected Field(string name, Type owner, Type valueType, FieldTraits traits)
    {
        (Name, Owner, ValueType, Label) = (name, owner, valueType, name);
        (Required, Indexed) = (traits.HasFlag(FieldTraits.Required), traits.HasFlag(FieldTraits.Indexed));
        (Searchable, Numbered) = (traits.HasFlag(FieldTraits.Searchable), traits.HasFlag(FieldTraits.Numbered));
        Class =
            traits.HasFlag(FieldTraits.Sensitive) ? DataClass.Sensitive
            : traits.HasFlag(FieldTraits.Personal) ? DataClass.Personal
            : DataClass.Ordinary;
        Write =
            traits.HasFlag(FieldTraits.Derived) ? FieldWrite.Derived
            : traits.HasFlag(FieldTraits.BySystem) || Numbered ? FieldWrite.System
            : traits.HasFlag(FieldTraits.ByCommand) ? FieldWrite.Command
            : FieldWrite.Edit;
    }

    /// <summary>Dynamics' logical name (<c>websiteurl</c>), or <c>owner/name</c> for a guest's.</summary>
    public string Name { get; }

    /// <summary>The record or part of a record that has the field.</summary>
    public Type Owner { get; }

    /// <summary>The type of a value that is there; absent is <see langword="null"/> for every type.</summary>
    public Type ValueType { get; }

    /// <summary>What a person calls it.</summary>
    public string Label { get; init; }

    /// <summary>How careful one must be with it.</summary>
    public DataClass Class { get; init; }

    /// <summary>Who may change it.</summary>
    public FieldWrite Write { get; init; }

    /// <summary>The record does not exist without it.</summary>
    public bool Required { get; init; }

    /// <summary>Lists are often filtered or sorted by it; stores keep an index.</summary>
    public bool Indexed { get; init; }

    /// <summary>Text that is searched or sorted; stores keep its folded key beside it. Other text is neither: a typed error.</summary>
    public bool Searchable { get; init; }

    /// <summary>A number out of the sequence of its kind of record: the unit of work gives it at commit where it is still absent.</summary>
    public bool Numbered { get; init; }

    /// <summary>Longest text in UTF-16 units; <see langword="null"/> for what is no text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Most decimals of a decimal value.</summary>
    public int? Scale { get; init; }

    /// <summary>The shipped choices of an option field.</summary>
    public OptionSet? Options { get; init; }

    /// <summary>Logical names of the kinds of record a reference may point to, or <see cref="AnyRecord"/>; empty when it is none.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The targets of a reference to records of whatever kind.</summary>
    public static IReadOnlyList<string> AnyRecord { get; } = ["*"];

    /// <summary>Whether the field is a reference that may point to records of a kind.</summary>
    /// <param name="kind">Its logical name.</param>
    public bool LeadsTo(string kind) => Targets.Contains(kind) || Targets.Contains(AnyRecord[0]);

    /// <summary>A guest's or the host's own field, kept in <see cref="Record.Custom"/>.</summary>
    public virtual bool IsCustom => false;

    /// <summary>Kept in a column of its own record; not the case for custom fields and for fields of numbered parts.</summary>
    public virtual bool IsColumn => false;

    /// <summary>How a query reaches the value: a lambda from the owner to the (nullable) value, the same in memory and in SQL.</summary>
    public abstract LambdaExpression Path { get; }

    /// <summary>The value, or <see langword="null"/> when it is absent.</summary>
    public abstract object? Read(object owner);

    /// <summary>Puts a stored value back, unchecked; for stores only.</summary>
    public abstract void Restore(object owner, object? value);

    /// <summary>Whether two records have the same value; costs no boxing.</summary>
    public abstract bool SameIn(object left, object right);

    /// <summary>Why the field does not take the value (<see langword="null"/> clears it), or <see langword="null"/> if it does.</summary>
    /// <exception cref="ArgumentException">The value is of another type; a mistake of the caller, not of the data.</exception>
    public abstract DomainError? WhyNot(object? value);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
