namespace CustomerModel;

/// <summary>Who may change a field.</summary>
public enum FieldWrite
{
    /// <summary>Anyone with the right to write, through <c>Edit</c> and import.</summary>
    Edit,

    /// <summary>A named command only, since more than the field changes.</summary>
    Command,

    /// <summary>The system: stamps, versions, figures kept up from other records.</summary>
    System,

    /// <summary>Nobody: it follows from other fields.</summary>
    Derived,
}
