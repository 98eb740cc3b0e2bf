using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>The fields that activities that close a document share.</summary>
internal static class CloseActivityFields
{
    private const int LongestDescription = 2000;

    public static FieldList<TActivity> Of<TActivity>(int longestDescription = LongestDescription)
        where TActivity : CloseActivity
    {
        var all = new FieldList<TActivity>();
        all.Text("subject", "Subject", 200, c => c.Subject, (c, v) => c.Subject = v!, Required | Searchable | ByCommand | Personal);
        all.Text("description", "Description", longestDescription, c => c.Description, (c, v) => c.Description = v, ByCommand | Personal);
        all.Value("actualend", "Actual End", c => c.ActualEnd, (c, v) => c.ActualEnd = v, traits: ByCommand | Indexed);
        all.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v, traits: ByCommand);
        all.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, ByCommand | Indexed);
        all.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, Derived | Indexed);
        return all;
    }

    /// <summary>Why a closing cannot be described so, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotDescribe(string? description) =>
        OpportunityCloseFields.Description.WhyNot(PlainText.Normalize(description));
}
