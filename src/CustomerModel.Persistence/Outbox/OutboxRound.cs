namespace CustomerModel.Persistence;

/// <summary>What came of one round of one tenant.</summary>
/// <param name="Delivered">Messages that arrived and are forgotten.</param>
/// <param name="PutOff">Messages that failed and are tried again later.</param>
/// <param name="Parked">Messages that failed for the last time.</param>
public readonly record struct OutboxRound(int Delivered, int PutOff, int Parked);
