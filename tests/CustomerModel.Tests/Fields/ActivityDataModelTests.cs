using System.Text.Json;
using CustomerModel.Activities;

namespace CustomerModel.Tests.Fields;

/// <summary>Activities and notes have every attribute of the Common Data Model, but for those with a reason.</summary>
public sealed class ActivityDataModelTests
{
    private static readonly (string Reason, string[] Names)[] LeftOut =
    [
        ("the identity", ["activityid", "annotationid", "id"]),
        ("derived twin: the owner is one value", ["owningbusinessunit", "owningteam", "owninguser"]),
        ("parties are parts", ["from", "to", "cc", "bcc", "requiredattendees", "optionalattendees", "organizer", "torecipients", "sender"]),
        ("parties are parts", ["emailsender", "sendersaccount"]),
        ("the kind stands in the reference", ["objecttypecode"]),
        ("superseded: business process flows", ["stageid", "processid", "traversedpath", "stepid"]),
        ("internal to the platform", ["timezoneruleversionnumber", "utcconversiontimezonecode", "activityadditionalparams", "isunsafe"]),
        ("internal to the platform", ["isregularactivity", "modifiedfieldsmask", "crmtaskassigneduniqueid", "instancetypecode", "isdraft"]),
        ("an activity has no amounts", ["transactioncurrencyid", "exchangerate"]),
        ("belongs to service levels", ["slaid", "slainvokedid", "onholdtime", "lastonholdtime"]),
        ("only service activities are about a service", ["serviceid"]),
        (
            "belongs to mail synchronisation",
            ["globalobjectid", "outlookownerapptid", "ismapiprivate", "sendermailboxid", "correlationmethod"]
        ),
        ("belongs to mail synchronisation", ["baseconversationindexhash", "conversationtrackingid", "emailtrackingid", "notifications"]),
        ("belongs to mail synchronisation", ["postponeemailprocessinguntil", "deliveryprioritycode", "compressed", "templateid"]),
        (
            "belongs to following of e-mail",
            ["followemailuserpreference", "isemailfollowed", "opencount", "replycount", "linksclickedcount"]
        ),
        ("belongs to following of e-mail", ["lastopenedtime", "attachmentopencount", "reminderactioncardid", "isemailreminderset"]),
        ("belongs to following of e-mail", ["emailreminderexpirytime", "emailreminderstatus", "emailremindertext", "emailremindertype"]),
        ("files are notes about the activity", ["attachmentcount", "attachmenterrors"]),
    ];

    private static readonly string[] Names = ["Task", "PhoneCall", "Letter", "Fax", "Email", "Appointment", "Note"];

    public static TheoryData<string> Entities => [.. Names];

    [SharedTheory]
    [MemberData(nameof(Entities))]
    public void Every_attribute_is_a_field(string entity)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(SharedData.PathTo("domain/cdm-attributes.json")));
        var fields = TypeOf(entity).Fields.ToDictionary(field => field.Name);
        List<string> faults = [];
        foreach (var attribute in model.RootElement.GetProperty("entities").GetProperty(entity).GetProperty("attributes").EnumerateArray())
        {
            var name = attribute.GetProperty("logicalName").GetString()!;
            if (LeftOut.Any(reason => reason.Names.Contains(name)) || name.StartsWith("msdyn", StringComparison.Ordinal))
            {
                continue;
            }

            if (!fields.TryGetValue(name, out var field))
            {
                faults.Add($"{name} is missing");
            }
            else if (attribute.TryGetProperty("maxLength", out var length) && field.MaxLength < Math.Min(length.GetInt32(), 100_000))
            {
                faults.Add($"{name} has length {field.MaxLength}, not {length}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_fields_are_unique() =>
        Names
            .Select(TypeOf)
            .Append(ServiceActivity.Type)
            .SelectMany(type => type.Fields.GroupBy(field => field.Name).Where(group => group.Skip(1).Any()))
            .Select(group => group.Key)
            .ShouldBeEmpty();

    private static RecordType TypeOf(string entity) =>
        entity switch
        {
            "Task" => TaskActivity.Type,
            "PhoneCall" => PhoneCall.Type,
            "Letter" => Letter.Type,
            "Fax" => Fax.Type,
            "Email" => EmailActivity.Type,
            "Appointment" => Appointment.Type,
            _ => Note.Type,
        };
}
