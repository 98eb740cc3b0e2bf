namespace CustomerModel.Service;

// How the terms are split, and for what and whom they are; a draft alone changes it.
public sealed partial class Entitlement
{
    /// <summary>Most channels, most products and most contacts an entitlement may list.</summary>
    public const int MostParts = 1_000;

    private EntitlementChannel[] _channels = [];
    private EntitlementProduct[] _products = [];
    private EntitlementContact[] _contacts = [];

    /// <summary>Its channels; with none it does not matter by what a case comes in.</summary>
    public IReadOnlyList<EntitlementChannel> Channels => _channels;

    /// <summary>The products it covers; with none it covers all.</summary>
    public IReadOnlyList<EntitlementProduct> Products => _products;

    /// <summary>The contacts it holds for; with none it holds for all of the customer.</summary>
    public IReadOnlyList<EntitlementContact> Contacts => _contacts;

    /// <summary>The share of a channel, or <see langword="null"/>.</summary>
    public EntitlementChannel? Channel(CaseOrigin channel) => Array.Find(_channels, part => part.Channel == channel);

    /// <summary>Why a channel cannot be given a share, or <see langword="null"/>; that its code is known is asked at commit.</summary>
    public DomainError? WhyNotSplit(CaseOrigin channel, decimal terms, ZonedDateTime now) =>
        WhyNotEdit()
        ?? EntitlementChannelFields.TotalTerms.WhyNot(terms)
        ?? (Channel(channel) is null ? WhyNotAddTo(_channels) : null)
        ?? WhyNotSplit(SplitBy(channel, terms));

    /// <summary>Gives a channel its share of the terms, or another one; what it has used stays.</summary>
    /// <param name="channel">By what a case comes in.</param>
    /// <param name="terms">Cases or hours; together the channels have no more than there is.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotSplit(CaseOrigin, decimal, ZonedDateTime)"/>.</exception>
    public void Split(CaseOrigin channel, decimal terms, ZonedDateTime now)
    {
        Demand(WhyNotSplit(channel, terms, now));
        _channels = SplitBy(channel, terms);
        Raise(new EntitlementSplit(Id, channel, terms, now.ToInstant()));
    }

    /// <summary>Why a channel cannot lose its share, or <see langword="null"/>: what was counted for it could not be given back to it.</summary>
    public DomainError? WhyNotRemoveChannel(CaseOrigin channel, ZonedDateTime now) =>
        WhyNotEdit()
        ?? Channel(channel) switch
        {
            null => EntitlementErrors.ChannelMissing(channel),
            { UsedTerms: > 0 } => EntitlementErrors.ChannelUsed(channel),
            _ => null,
        };

    /// <summary>Takes its share from a channel.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveChannel"/>.</exception>
    public void RemoveChannel(CaseOrigin channel, ZonedDateTime now)
    {
        Demand(WhyNotRemoveChannel(channel, now));
        _channels = _channels.Without(Channel(channel)!.Number);
        Raise(new EntitlementChannelRemoved(Id, channel, now.ToInstant()));
    }

    /// <summary>Why a product cannot be listed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddProduct(ProductId product, ZonedDateTime now) =>
        WhyNotEdit() ?? (Lists(product) ? EntitlementErrors.ProductListed(product) : WhyNotAddTo(_products));

    /// <summary>Lists a product; it covers those that are listed alone.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddProduct"/>.</exception>
    public void AddProduct(ProductId product, ZonedDateTime now)
    {
        Demand(WhyNotAddProduct(product, now));
        _products = _products.Plus(new(1) { Product = product });
        Raise(new EntitlementProductAdded(Id, product, now.ToInstant()));
    }

    /// <summary>Why a product cannot be taken from the list, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveProduct(ProductId product, ZonedDateTime now) =>
        WhyNotEdit() ?? (Lists(product) ? null : EntitlementErrors.ProductNotListed(product));

    /// <summary>Takes a product from the list; without any it covers all.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveProduct"/>.</exception>
    public void RemoveProduct(ProductId product, ZonedDateTime now)
    {
        Demand(WhyNotRemoveProduct(product, now));
        _products = [.. _products.Where(part => part.Product != product)];
        Raise(new EntitlementProductRemoved(Id, product, now.ToInstant()));
    }

    /// <summary>Why a contact cannot be listed, or <see langword="null"/>; that it belongs to the customer is asked when it is activated.</summary>
    public DomainError? WhyNotAddContact(ContactId contact, ZonedDateTime now) =>
        WhyNotEdit() ?? (Lists(contact) ? EntitlementErrors.ContactListed(contact) : WhyNotAddTo(_contacts));

    /// <summary>Lists a contact; it holds for those that are listed alone.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddContact"/>.</exception>
    public void AddContact(ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotAddContact(contact, now));
        _contacts = _contacts.Plus(new(1) { Contact = contact });
        Raise(new EntitlementContactAdded(Id, contact, now.ToInstant()));
    }

    /// <summary>Why a contact cannot be taken from the list, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveContact(ContactId contact, ZonedDateTime now) =>
        WhyNotEdit() ?? (Lists(contact) ? null : EntitlementErrors.ContactNotListed(contact));

    /// <summary>Takes a contact from the list; without any it holds for all of the customer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveContact"/>.</exception>
    public void RemoveContact(ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotRemoveContact(contact, now));
        _contacts = [.. _contacts.Where(part => part.Contact != contact)];
        Raise(new EntitlementContactRemoved(Id, contact, now.ToInstant()));
    }

    internal void PutChannels(EntitlementChannel[] channels) => _channels = channels;

    internal void PutProducts(EntitlementProduct[] products) => _products = products;

    internal void PutContacts(EntitlementContact[] contacts) => _contacts = contacts;

    private bool Lists(ProductId product) => Array.Exists(_products, part => part.Product == product);

    private bool Lists(ContactId contact) => Array.Exists(_contacts, part => part.Contact == contact);

    private EntitlementChannel[] SplitBy(CaseOrigin channel, decimal terms) =>
        Channel(channel) is { } part
            ? _channels.With(part.Number, part.With(AllocationType, terms))
            : _channels.Plus(new EntitlementChannel(1) { Channel = channel }.With(AllocationType, terms));

    private DomainError? WhyNotSplit(EntitlementChannel[] channels) =>
        channels.Sum(channel => channel.TotalTerms) > TotalTerms ? EntitlementErrors.ChannelsExceedTotal(TotalTerms.Value) : null;

    private static DomainError? WhyNotAddTo(RecordPart[] parts) =>
        parts.Length >= MostParts ? EntitlementErrors.TooManyParts(MostParts) : null;
}
