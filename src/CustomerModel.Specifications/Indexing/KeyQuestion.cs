using System.Linq.Expressions;

namespace CustomerModel.Specifications;

internal enum KeyTest
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Prefix,
    FoldedPrefix,
}

/// <summary>One condition on one key, as an index can be asked it.</summary>
/// <param name="Key">The key, about the record.</param>
/// <param name="Test">How it is compared.</param>
/// <param name="Value">With what; a sequence for <see cref="KeyTest.In"/>.</param>
internal sealed record KeyQuestion(Expression Key, KeyTest Test, object? Value);
