namespace CustomerModel.Tool;

/// <summary>Runs a verb and says in one line why it failed.</summary>
internal static class Run
{
    /// <summary>0: done. 1: refused, or what should be equal is not. 2: the command line is wrong. 3: a store failed. 130: given up.</summary>
    public static async Task<int> GuardedAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            return Failed(1, [.. refusal.Errors.Select(Line)]);
        }
        catch (ToolException mistake)
        {
            return Failed(2, mistake.Message);
        }
        catch (StoreException failure)
        {
            return Failed(3, $"{Line(failure.Error)}{(failure.IsTransient ? " Trying again may help." : "")}");
        }
        catch (OperationCanceledException)
        {
            return Failed(130, "Given up; started again it goes on.");
        }
    }

    private static int Failed(int code, params string[] lines)
    {
        Array.ForEach(lines, Console.Error.WriteLine);
        return code;
    }

    private static string Line(DomainError error) => error.Value is { } value ? $"{error} ({value})" : $"{error}";
}
