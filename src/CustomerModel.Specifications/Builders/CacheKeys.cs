using System.Globalization;

namespace CustomerModel.Specifications;

internal static class CacheKeys
{
    internal static string Of(string name, object[] args)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(args);
        return string.Join('-', args.Select(arg => Convert.ToString(arg, CultureInfo.InvariantCulture)).Prepend(name));
    }
}
