namespace CustomerModel.Service;

/// <summary>A contract was drafted.</summary>
public sealed record ContractCreated(ContractId Contract, ContractTemplateId Template, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>A draft begins anew with what another template says.</summary>
public sealed record ContractTemplateChanged(ContractId Contract, ContractTemplateId Template, Instant At) : IDomainEvent;

/// <summary>A line was added to a contract.</summary>
public sealed record ContractLineAdded(ContractId Contract, int Number, ContractLineId Line, Instant At) : IDomainEvent;

/// <summary>A line was taken from a draft.</summary>
public sealed record ContractLineRemoved(ContractId Contract, int Number, Instant At) : IDomainEvent;

/// <summary>A line was called off.</summary>
public sealed record ContractLineCancelled(ContractId Contract, int Number, Instant At) : IDomainEvent;

/// <summary>Lines of a contract that goes on have come to their end.</summary>
public sealed record ContractLinesExpired(ContractId Contract, IReadOnlyList<int> Numbers, Instant At) : IDomainEvent;

/// <summary>A case took something from a line, or gave it back: cases or minutes, below 0 given back.</summary>
public sealed record ContractLineUsed(ContractId Contract, ContractLineId Line, AllotmentEntryId Entry, int Amount, Instant At)
    : IDomainEvent;

/// <summary>A contract was agreed.</summary>
public sealed record ContractInvoiced(ContractId Contract, decimal NetPrice, Currency Currency, Instant At) : IDomainEvent;

/// <summary>A contract came into force.</summary>
public sealed record ContractActivated(ContractId Contract, Instant At) : IDomainEvent;

/// <summary>The last day of a contract has passed.</summary>
public sealed record ContractExpired(ContractId Contract, Instant At) : IDomainEvent;

/// <summary>A contract was suspended.</summary>
public sealed record ContractHeld(ContractId Contract, Instant At) : IDomainEvent;

/// <summary>A contract is suspended no longer.</summary>
public sealed record ContractReleased(ContractId Contract, Instant At) : IDomainEvent;

/// <summary>A contract was called off.</summary>
public sealed record ContractCancelled(ContractId Contract, LocalDate CancelOn, Instant At) : IDomainEvent;

/// <summary>A contract is continued by another one of its number.</summary>
public sealed record ContractRenewed(ContractId Contract, ContractId Renewal, Instant At) : IDomainEvent;
