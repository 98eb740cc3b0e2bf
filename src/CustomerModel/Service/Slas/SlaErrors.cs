namespace CustomerModel.Service;

/// <summary>Every reason a service level agreement can be refused for.</summary>
public static class SlaErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(SlaAction action, SlaStatus status) =>
        new("sla.not-now", $"A service level agreement that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>What is in force is not edited.</summary>
    public static DomainError ReadOnly { get; } = new("sla.read-only", "Only a draft of a service level agreement is edited.");

    /// <summary>Without a time there is nothing to keep.</summary>
    public static DomainError NoTimes { get; } =
        new("sla.no-times", "A service level agreement is put in force with one time at least.")
        {
            Fields = ["firstresponsewarnafter", "firstresponsefailafter", "resolvebywarnafter", "resolvebyfailafter"],
        };

    /// <summary>A warning comes before it is too late.</summary>
    public static DomainError WarnsTooLate(Field warn, Field fail)
    {
        ArgumentNullException.ThrowIfNull(warn);
        ArgumentNullException.ThrowIfNull(fail);
        return new("sla.warns-too-late", "The warning comes before the time is over.") { Fields = [warn.Name, fail.Name] };
    }

    /// <summary>Times count from a moment that cases have.</summary>
    public static DomainError NoMoment(string field) =>
        new("sla.no-moment", "The times count from a field of a case that holds a moment.") { Fields = ["applicablefrom"], Value = field };

    /// <summary>Times of a standard agreement run through.</summary>
    public static DomainError StandardNeverPauses { get; } =
        new("sla.standard-never-pauses", "Only an enhanced service level agreement is paused.")
        {
            Fields = ["allowpauseresume", "slatype"],
        };

    /// <summary>It is not the default.</summary>
    public static DomainError NotDefault { get; } =
        new("sla.not-default", "The service level agreement is not the default.") { Fields = ["isdefault"] };

    /// <summary>Another active agreement is the default.</summary>
    public static DomainError AnotherDefault(SlaId other) =>
        new("sla.another-default", "Another service level agreement is the default.") { Fields = ["isdefault"], Value = other };

    /// <summary>What is in force is kept; only a draft is deleted.</summary>
    public static DomainError NotDeleted(SlaStatus status) =>
        new("sla.not-deleted", "Only a draft of a service level agreement is deleted.") { Fields = ["statuscode"], Value = status };
}
