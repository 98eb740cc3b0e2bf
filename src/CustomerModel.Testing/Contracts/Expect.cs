namespace CustomerModel.Testing.Contracts;

/// <summary>The few assertions that contracts need, of no test framework.</summary>
internal static class Expect
{
    public static void That(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new ContractBrokenException($"It does not hold that {sentence}.");
        }
    }

    public static void Same<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new ContractBrokenException($"{what}: expected {Show(expected)}, found {Show(actual)}.");
        }
    }

    public static void Sequence<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        T[] all = [.. expected];
        T[] found = [.. actual];
        if (!all.SequenceEqual(found))
        {
            throw new ContractBrokenException($"{what}: expected [{Join(all)}], found [{Join(found)}].");
        }
    }

    public static async Task<RefusedException> RefusedAsync(string code, Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            That(
                refusal.Errors.Any(error => error.Code == code),
                $"the refusal is {code}; it is {Join(refusal.Errors.Select(error => error.Code))}"
            );
            return refusal;
        }

        throw new ContractBrokenException($"Nothing was refused; expected {code}.");
    }

    public static async Task<StoreException> ConflictAsync(Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            That(failure.IsConflict, $"the failure is a conflict; it is {failure.Error.Code}");
            return failure;
        }

        throw new ContractBrokenException("Nothing failed; expected a conflict.");
    }

    public static async Task<StoreException> FailedAsync(string code, Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            Same(code, failure.Error.Code, "code of the failure");
            return failure;
        }

        throw new ContractBrokenException($"Nothing failed; expected {code}.");
    }

    public static async Task CancelledAsync(Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new ContractBrokenException("Nothing was cancelled.");
    }

    public static void Alike(RecordEntry entry, Record expected, Record actual)
    {
        foreach (var field in entry.Stored.Where(field => !Stamps.Contains(field.Name)))
        {
            Same(field.Read(expected), field.Read(actual), field.Name);
        }

        foreach (var parts in entry.Type.Parts)
        {
            Sequence(parts.Read(expected), parts.Read(actual), parts.Name);
        }

        Sequence(expected.Custom.Unread, actual.Custom.Unread, "unread custom values");
    }

    private static readonly HashSet<string> Stamps =
    [
        "createdon",
        "createdby",
        "createdonbehalfby",
        "modifiedon",
        "modifiedby",
        "modifiedonbehalfby",
        "overriddencreatedon",
        "versionnumber",
    ];

    private static string Join<T>(IEnumerable<T> values) => string.Join(", ", values.Select(Show));

    private static string Show<T>(T value) => value is null ? "nothing" : $"\"{value}\"";
}
