using CustomerModel.Customers;

namespace CustomerModel.Architecture.Tests.Snippets;

internal static class Consenting
{
    public static Task UnsubscribeAsync(ICustomerModel crm, ContactId id, string link) =>
        crm.RunAsync(async work =>
        {
            var anna = await work.GetAsync(id);
            var said = new ConsentStatement(ConsentChannel.BulkEmail, ConsentPurpose.Any, ConsentSource.UnsubscribeLink);
            anna.Withdraw(said with { Evidence = link }, work.Now);
        });

    public static Task<string> AskAsync(ICustomerModel crm, ContactId anna) =>
        crm.ReadAsync(async read =>
        {
            var ledger = await read.ConsentsAsync(anna, ConsentPolicy.OptIn);
            var decision = ledger.MayContact(ConsentChannel.Email, ConsentPurpose.Marketing, read.Now.ToInstant());
            return $"{decision.IsAllowed}: {decision.Reason}, said {decision.Entry?.EffectiveOn}";
        });
}
