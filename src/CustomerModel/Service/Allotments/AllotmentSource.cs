namespace CustomerModel.Service;

/// <summary>What a case takes from: a line of a contract, or an entitlement and one of its channels.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="ContractLine">Its line.</param>
/// <param name="Entitlement">The entitlement, where it is no contract.</param>
/// <param name="Channel">The channel of the entitlement, where it splits its terms.</param>
public readonly record struct AllotmentSource(
    ContractId? Contract,
    ContractLineId? ContractLine,
    EntitlementId? Entitlement,
    CaseOrigin? Channel
);
