using Microsoft.Extensions.Logging;

namespace CustomerModel.Persistence;

// What a dispatcher tells: types, codes and counts, never a value.
public sealed partial class OutboxDispatcher
{
    private void LogStore(string code)
    {
        if (_log is not null)
        {
            StoreFailed(_log, code);
        }
    }

    private void LogFailure(string type, string reason, int attempts, bool isParked)
    {
        if (_log is null)
        {
            return;
        }

        if (isParked)
        {
            Parked(_log, type, attempts, reason);
        }
        else
        {
            PutOff(_log, type, attempts, reason);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The outbox could not be read or written: {Code}.")]
    private static partial void StoreFailed(ILogger log, string code);

    [LoggerMessage(2, LogLevel.Warning, "A message of type {Type} failed for the {Attempts}. time and comes again: {Reason}.")]
    private static partial void PutOff(ILogger log, string type, int attempts, string reason);

    [LoggerMessage(3, LogLevel.Error, "A message of type {Type} failed for the {Attempts}. time and is parked: {Reason}.")]
    private static partial void Parked(ILogger log, string type, int attempts, string reason);
}
