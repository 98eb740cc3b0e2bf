namespace CustomerModel.Operations;

/// <summary>Every reason an export or erasure of a person, or a record of somebody who was erased, can be refused for.</summary>
public static class PersonErrors
{
    /// <summary>Only a contact, a lead or an account that stands for one person is a person.</summary>
    public static DomainError NotAPerson(RecordRef record) => new("person.not-a-person", "The record is no person.") { Record = record };

    /// <summary>Something of the person changed since the plan was made; make another.</summary>
    public static DomainError PlanOutdated(RecordRef person) =>
        new("person.plan-outdated", "Something of the person changed since the plan.") { Record = person };

    /// <summary>Somebody with this e-mail address or telephone number asked to be forgotten.</summary>
    public static DomainError Suppressed(RecordRef record, Field field) =>
        new("person.suppressed", "Somebody with this value asked to be forgotten.") { Record = record, Fields = [field.Name] };
}
