namespace CustomerModel.Service;

/// <summary>Division that rounds down, also of what is negative: time before 1970 is.</summary>
internal static class Floor
{
    public static long Divide(long number, long divisor) => (number - Remainder(number, divisor)) / divisor;

    public static long Remainder(long number, long divisor) => ((number % divisor) + divisor) % divisor;
}
