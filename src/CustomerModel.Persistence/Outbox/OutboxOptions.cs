using System.Security.Cryptography;

namespace CustomerModel.Persistence;

/// <summary>How patiently messages are delivered.</summary>
public sealed record OutboxOptions
{
    private const int Fine = 1_000;

    /// <summary>Most messages of one tenant in one round; 100.</summary>
    public int BatchSize { get; init; } = 100;

    /// <summary>How long the loop rests when no tenant had anything to deliver; one second.</summary>
    public Duration Pause { get; init; } = Duration.FromSeconds(1);

    /// <summary>How long a handler may take for one message; then it counts as failed. 30 seconds.</summary>
    public Duration Patience { get; init; } = Duration.FromSeconds(30);

    /// <summary>How long a dispatcher that was killed keeps others away from its tenant; longer than <see cref="Patience"/>. Two minutes.</summary>
    public Duration Lease { get; init; } = Duration.FromMinutes(2);

    /// <summary>About how long a message waits after its first failure; twice as long after each further one. One second.</summary>
    public Duration FirstDelay { get; init; } = Duration.FromSeconds(1);

    /// <summary>Longest wait between two attempts; five minutes.</summary>
    public Duration LongestDelay { get; init; } = Duration.FromMinutes(5);

    /// <summary>After how many failures a message is parked; 12, with the other defaults after about half an hour.</summary>
    public int MostAttempts { get; init; } = 12;

    /// <summary>How long a message waits that has failed so often: between half and all of the doubled delay, so that many do not come back at once.</summary>
    internal Duration DelayAfter(int attempts)
    {
        var full = Math.Min(FirstDelay.TotalMilliseconds * Math.Pow(2, attempts - 1), LongestDelay.TotalMilliseconds);
        return Duration.FromMilliseconds(full * (0.5 + (RandomNumberGenerator.GetInt32(Fine + 1) / (2d * Fine))));
    }

    /// <exception cref="ArgumentException">A number or a duration cannot be.</exception>
    internal static OutboxOptions Demanded(OutboxOptions options)
    {
        var wrong = options switch
        {
            { BatchSize: < 1 } => "A batch has at least one message.",
            { MostAttempts: < 1 } => "A message is tried at least once.",
            _ when options.Pause < Duration.Zero => "A pause is not negative.",
            _ when options.Patience <= Duration.Zero => "A handler needs some time.",
            _ when options.Lease <= options.Patience => "A lease outlasts the patience for one message.",
            _ when options.FirstDelay < Duration.Zero => "A delay is not negative.",
            _ when options.LongestDelay < options.FirstDelay => "The longest delay is not shorter than the first.",
            _ => null,
        };
        return wrong is null ? options : throw new ArgumentException(wrong, nameof(options));
    }
}
