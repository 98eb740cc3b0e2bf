using CustomerModel.Activities;

namespace CustomerModel;

/// <summary>What a host wants to know later of who changed what.</summary>
public sealed record AuditOptions
{
    /// <summary>Whether commits are audited at all; they are.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>The most delicate values that are kept: with <see cref="DataClass.Ordinary"/> no value about a person is. All are.</summary>
    /// <remarks>Of a field beyond it the entry tells that it changed, not what it was. A field that no present guest knows counts as sensitive.</remarks>
    public DataClass MostDelicate { get; init; } = DataClass.Sensitive;

    /// <summary>Fields whose values are not kept whatever their class; the entry tells that they changed. The files of notes, when nothing else is said.</summary>
    public IReadOnlyList<Field> Withheld { get; init; } = [NoteFields.DocumentBody];
}
