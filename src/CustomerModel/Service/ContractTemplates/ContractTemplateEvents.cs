namespace CustomerModel.Service;

/// <summary>A contract template was made.</summary>
public sealed record ContractTemplateCreated(ContractTemplateId ContractTemplate, Instant At) : IDomainEvent;
