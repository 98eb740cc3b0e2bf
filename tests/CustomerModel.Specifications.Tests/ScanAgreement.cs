namespace CustomerModel.Specifications.Tests;

/// <summary>What an index answers is what a sorted scan finds.</summary>
internal static class ScanAgreement
{
    public static bool AgreesWithScan(this IndexedSet<Customer> set, Specification<Customer> asked) =>
        set.Evaluate(asked).SequenceEqual(asked.Evaluate(set.Scan()));

    /// <summary>The same of the first page and of the pages behind and before each row.</summary>
    public static bool AgreesWithScanFromEachRow(this IndexedSet<Customer> set, Specification<Customer> asked) =>
        set.AgreesWithScan(asked)
        && set.Scan()
            .Select(row => KeysetOrder<Customer>.Of(asked).CursorAt(row))
            .ToList()
            .TrueForAll(cursor => set.AgreesWithScan(asked.After(cursor)) && set.AgreesWithScan(asked.Before(cursor)));
}
