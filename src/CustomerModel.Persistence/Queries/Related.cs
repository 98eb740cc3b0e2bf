using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>Words of a specification that ask about records of another kind: those that name the record, or that it names.</summary>
/// <remarks>
/// Stores answer them, memory included; a specification that speaks them is asked of a store, not of a single record. The condition is about
/// the other record alone. A scope adds what its caller may read of the other kind.
/// </remarks>
public static class Related
{
    /// <summary>Whether a record of another kind that meets the condition names this one.</summary>
    /// <param name="record">The record the specification asks about.</param>
    /// <param name="reference">A column of the other kind that refers to records of this one, not a field of its parts.</param>
    /// <param name="where">What the other record meets.</param>
    [SuppressMessage("Usage", "S1172", Justification = "Stores read the arguments out of the expression.")]
    public static bool IsNamedBy<TOther>(this Record record, Field<TOther> reference, Expression<Func<TOther, bool>> where)
        where TOther : Record => throw new NotSupportedException("Only a store answers this.");

    /// <summary>Whether this record names a record of another kind that meets the condition.</summary>
    /// <param name="record">The record the specification asks about.</param>
    /// <param name="reference">A column of this kind that may refer to records of the other one.</param>
    /// <param name="where">What the other record meets.</param>
    [SuppressMessage("Usage", "S1172", Justification = "Stores read the arguments out of the expression.")]
    public static bool Names<TOther>(this Record record, Field reference, Expression<Func<TOther, bool>> where)
        where TOther : Record => throw new NotSupportedException("Only a store answers this.");
}
