using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a suppression.</summary>
public static class SuppressionFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Suppression> All { get; } = [];

    /// <inheritdoc cref="Suppression.Since"/>
    public static Field<Suppression, Instant> Since { get; } = All.Always("since", "Since", c => c.Since, (c, v) => c.Since = v, BySystem);
}
