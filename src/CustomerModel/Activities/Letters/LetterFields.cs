using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a letter.</summary>
public sealed class LetterFields : AttendedActivityFields<Letter, LetterStatus>
{
    private LetterFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Letter> All { get; } = Begin();

    /// <inheritdoc cref="Letter.IsOutgoing"/>
    public static Field<Letter, bool> IsOutgoing { get; } =
        All.Always("directioncode", "Direction", a => a.IsOutgoing, (a, v) => a.IsOutgoing = v);

    /// <inheritdoc cref="Letter.Address"/>
    public static Field<Letter, string> Address { get; } =
        All.Text("address", "Address", 200, a => a.Address, (a, v) => a.Address = v, Personal);
}
