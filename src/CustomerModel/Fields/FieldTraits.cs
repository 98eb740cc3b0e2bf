namespace CustomerModel;

/// <summary>What a record says of a field it declares, beside name, type and bounds; none: an ordinary field that edits set.</summary>
[Flags]
public enum FieldTraits
{
    /// <summary>An ordinary field that edits set.</summary>
    None = 0,

    /// <summary><see cref="Field.Required"/>.</summary>
    Required = 1,

    /// <summary><see cref="Field.Indexed"/>.</summary>
    Indexed = 2,

    /// <summary><see cref="Field.Searchable"/>.</summary>
    Searchable = 4,

    /// <summary><see cref="DataClass.Personal"/>.</summary>
    Personal = 8,

    /// <summary><see cref="DataClass.Sensitive"/>.</summary>
    Sensitive = 16,

    /// <summary><see cref="FieldWrite.Command"/>.</summary>
    ByCommand = 32,

    /// <summary><see cref="FieldWrite.System"/>.</summary>
    BySystem = 64,

    /// <summary><see cref="FieldWrite.Derived"/>.</summary>
    Derived = 128,

    /// <summary><see cref="Field.Numbered"/>, which the system writes.</summary>
    Numbered = 256,
}
