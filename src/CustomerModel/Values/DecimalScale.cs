namespace CustomerModel;

/// <summary>The number of decimals that a decimal carries along.</summary>
internal static class DecimalScale
{
    /// <summary>One with as many zeros as fit: dividing by it leaves the value and drops the zeros at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The same number without zeros at its end, and zero without a sign, so that equal numbers are written alike.</summary>
    public static decimal Trim(decimal number) =>
        number == 0 ? 0
        : number.Scale == 0 ? number
        : number / One;

    /// <summary>The same number trimmed, if it needs no more decimals than allowed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It needs more; the message does not repeat it.</exception>
    public static decimal Demand(decimal number, int finest, string parameter)
    {
        var trimmed = Trim(number);
        return trimmed.Scale <= finest
            ? trimmed
            : throw new ArgumentOutOfRangeException(parameter, $"The number has more than {finest} decimals.");
    }
}
