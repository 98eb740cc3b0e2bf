namespace CustomerModel.InMemory;

/// <summary>Text that has no key: nobody asks more than whether it is there.</summary>
internal sealed class PresenceColumn(Codes codes) : Column(codes, values: 1)
{
    protected override Question Compared(Operator op, Condition condition, RentedSets sets) =>
        throw new RefusedException(CriteriaErrors.OperatorNotForField(condition.Field, op));
}
