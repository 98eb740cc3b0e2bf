using static CustomerModel.Activities.ActivityPartyRole;

namespace CustomerModel.Activities;

/// <summary>Which kinds of record take part in which role.</summary>
internal static class ActivityPartyKinds
{
    private static readonly string[] Customers = ["account", "contact"];
    private static readonly string[] People = [.. Customers, "lead", "systemuser"];
    private static readonly string[] Mailboxes = [.. People, "queue"];
    private static readonly string[] Attendees = [.. People, "equipment"];
    private static readonly string[] Resources = ["systemuser", "equipment"];

    public static bool Takes(ActivityPartyRole role, string kind) =>
        role switch
        {
            Sender or To or Cc or Bcc => Mailboxes.Contains(kind),
            RequiredAttendee or OptionalAttendee => Attendees.Contains(kind),
            Organizer => People.Contains(kind),
            Resource => Resources.Contains(kind),
            Customer => Customers.Contains(kind),
            _ => false,
        };

    public static bool IsOneOnly(ActivityPartyRole role) => role is Sender or Organizer;
}
