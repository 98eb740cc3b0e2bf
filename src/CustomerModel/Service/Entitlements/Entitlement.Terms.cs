namespace CustomerModel.Service;

// What is used and left, and whether a case may be opened on it.
public sealed partial class Entitlement
{
    /// <summary>Most cases or minutes that are counted.</summary>
    public const int MostUsed = 1_000_000_000;

    /// <summary>Why an entry of the ledger cannot be counted, or <see langword="null"/>; the state does not matter, since what expired still gets back what a case gives back.</summary>
    public DomainError? WhyNotCount(AllotmentEntry entry, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Entitlement != Id ? EntitlementErrors.EntryElsewhere
            : IsOutside((long)UsedTerms + entry.Amount)
            || (Counted(entry) is { } channel && IsOutside((long)channel.UsedTerms + entry.Amount))
                ? EntitlementErrors.UseOutOfRange(entry.Amount)
            : null;
    }

    /// <summary>Counts what an entry took or gave back, for its channel as well where that has a share.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCount"/>.</exception>
    public void Count(AllotmentEntry entry, ZonedDateTime now)
    {
        Demand(WhyNotCount(entry, now));
        UsedTerms += entry.Amount;
        RemainingTerms = TotalTerms - EntitlementTerms.Of(UsedTerms, AllocationType);
        if (Counted(entry) is { } channel)
        {
            _channels = _channels.With(channel.Number, channel.With(AllocationType, more: entry.Amount));
        }

        Raise(new EntitlementCounted(Id, entry.Id, entry.Amount, UsedTerms, now.ToInstant()));
    }

    /// <summary>Why no case is opened on it, or <see langword="null"/>; whose case it is is not asked.</summary>
    /// <param name="product">What the case is about; one that is not told is not among those that are listed.</param>
    /// <param name="contact">Who has the question; the same holds.</param>
    /// <param name="channel">By what the case came in; the same holds.</param>
    /// <param name="now">The moment; what it has made of the entitlement counts, whether that was advanced or not.</param>
    /// <param name="bound">From when on it counts as used up.</param>
    /// <param name="counted">How many cases or minutes the case itself has taken already, which are not held against it.</param>
    public DomainError? WhyNotOpen(
        ProductId? product,
        ContactId? contact,
        CaseOrigin? channel,
        ZonedDateTime now,
        EntitlementBound bound = EntitlementBound.UsedUp,
        int counted = 0
    ) =>
        State is EntitlementState.Active or EntitlementState.Waiting && WhyNotKnowDays() is { } unknown ? unknown
        : StatusAt(now) is var status && status != EntitlementStatus.Active ? EntitlementErrors.NotActive(status)
        : _products.Length > 0 && !(product is { } about && Lists(about)) ? EntitlementErrors.InvalidForProduct(product)
        : _contacts.Length > 0 && !(contact is { } who && Lists(who)) ? EntitlementErrors.InvalidForContact(contact)
        : _channels.Length > 0 && (channel is { } by ? Channel(by) : null) is null ? EntitlementErrors.ChannelNotOffered(channel)
        : !RestrictsCaseCreation ? null
        : EntitlementTerms.Of(counted, AllocationType) is var own && IsUsedUp(RemainingTerms + own, bound)
            ? EntitlementErrors.UsedUp(RemainingTerms!.Value + own)
        : channel is { } way && Channel(way) is { } share && IsUsedUp(share.RemainingTerms + own, bound)
            ? EntitlementErrors.ChannelUsedUp(share.RemainingTerms + own)
        : null;

    /// <summary>Why it does not cover a case that is under it already, or <see langword="null"/>; what is not told is not asked, nor is what is left.</summary>
    /// <param name="product">What the case is about now.</param>
    /// <param name="contact">Who has the question now.</param>
    /// <param name="channel">By what it came in, as is known now.</param>
    public DomainError? WhyNotFit(ProductId? product, ContactId? contact, CaseOrigin? channel) =>
        _products.Length > 0 && product is { } about && !Lists(about) ? EntitlementErrors.InvalidForProduct(product)
        : _contacts.Length > 0 && contact is { } who && !Lists(who) ? EntitlementErrors.InvalidForContact(contact)
        : _channels.Length > 0 && channel is { } by && Channel(by) is null ? EntitlementErrors.ChannelNotOffered(channel)
        : null;

    private EntitlementChannel? Counted(AllotmentEntry entry) => entry.Channel is { } channel ? Channel(channel) : null;

    private static bool IsOutside(long used) => used is < 0 or > MostUsed;

    private static bool IsUsedUp(decimal? remaining, EntitlementBound bound) =>
        bound == EntitlementBound.Overdrawn ? remaining < 0 : remaining <= 0;
}
