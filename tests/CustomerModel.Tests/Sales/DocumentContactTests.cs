using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Sales;

/// <summary>C6: contacts named on documents besides the customer.</summary>
public sealed class DocumentContactTests
{
    private static readonly ContactId Anna = ContactId.New(A.Now.ToInstant());
    private static readonly ContactId Ben = ContactId.New(A.Now.ToInstant());

    [Fact]
    public void A_document_names_each_contact_once()
    {
        var quote = Offer();
        quote.NameContact(Anna, A.Now);
        quote.NameContact(Ben, A.Now);

        Should.Throw<RefusedException>(() => quote.NameContact(Anna, A.Now)).Error.Code.ShouldBe("document.contact-named");
        quote.DropContact(Anna, A.Now);
        Should.Throw<RefusedException>(() => quote.DropContact(Anna, A.Now)).Error.Code.ShouldBe("document.contact-not-named");

        quote.Contacts.Select(named => named.Contact).ShouldBe([Ben]);
    }

    [Fact]
    public void A_read_only_document_names_nobody_else()
    {
        var quote = Offer();
        quote.Activate(A.Now);

        Should.Throw<RefusedException>(() => quote.NameContact(Anna, A.Now)).Error.Code.ShouldBe("quote.read-only");
    }

    [Fact]
    public void A_document_names_so_many_and_no_more()
    {
        var quote = Offer();
        for (var i = 0; i < Quote.MostContacts; i++)
        {
            quote.NameContact(ContactId.New(A.Now.ToInstant()), A.Now);
        }

        Should.Throw<RefusedException>(() => quote.NameContact(Anna, A.Now)).Error.Code.ShouldBe("document.too-many-contacts");
    }

    private static Quote Offer()
    {
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", AccountId.New(A.Now.ToInstant()), Currency.Eur, A.Now);
        quote.AddLine(QuoteLine.WriteIn("Chair", 1, 10), A.Now);
        return quote;
    }
}
