using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary>One node of an expression without its values: what it refers to, and what kind it is.</summary>
internal readonly record struct ShapeToken(object? Reference, int Code)
{
    internal const int Nothing = -1;
    internal const int Method = -2;
    internal const int Count = -3;
    internal const int Conjunction = -4;

    public bool Equals(ShapeToken other) => Code == other.Code && ReferenceEquals(Reference, other.Reference);

    public override int GetHashCode() => (RuntimeHelpers.GetHashCode(Reference) * 31) + Code;
}

/// <summary>Room on the stack for the tokens of most expressions.</summary>
[InlineArray(Length)]
internal struct ShapeTokens
{
    internal const int Length = 96;
    private ShapeToken _first;
}

/// <summary>Room on the stack for the values of most expressions.</summary>
[InlineArray(Length)]
internal struct ShapeValues
{
    internal const int Length = 16;
    private object? _first;
}

/// <summary>Room on the stack for the parameters in scope.</summary>
[InlineArray(Length)]
internal struct ShapeParameters
{
    internal const int Length = 8;
    private ParameterExpression? _first;
}
