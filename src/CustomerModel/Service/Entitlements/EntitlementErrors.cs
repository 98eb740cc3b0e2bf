namespace CustomerModel.Service;

/// <summary>Every reason an entitlement can be refused for, or refuses a case.</summary>
public static class EntitlementErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(EntitlementAction action, EntitlementStatus status) =>
        new("entitlement.not-now", $"An entitlement that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>What is agreed is not edited.</summary>
    public static DomainError ReadOnly { get; } = new("entitlement.read-only", "Only a draft of an entitlement is edited.");

    /// <summary>It is called off once (Dynamics: EntitlementAlreadyInCanceledState).</summary>
    public static DomainError AlreadyCancelled { get; } =
        new("entitlement.already-cancelled", "The entitlement is cancelled already.") { Fields = ["statuscode"] };

    /// <summary>Cases that name it are those of its customer.</summary>
    public static DomainError CasesOfAnotherCustomer(int cases) =>
        new("entitlement.cases-of-another-customer", "Cases of another customer are under the entitlement.")
        {
            Fields = ["customerid"],
            Value = cases,
        };

    /// <summary>It is agreed with somebody.</summary>
    public static DomainError CustomerMissing { get; } =
        new("entitlement.customer-missing", "An entitlement is activated for a customer.") { Fields = ["customerid"] };

    /// <summary>The end is before the begin.</summary>
    public static DomainError InvalidDates { get; } =
        new("entitlement.invalid-dates", "The last day is before the first.") { Fields = ["startdate", "enddate"] };

    /// <summary>When a case is opened, nothing was worked yet.</summary>
    public static DomainError HoursAtCreation { get; } =
        new("entitlement.hours-at-creation", "Hours are counted when a case is resolved, not when it is opened.")
        {
            Fields = ["allocationtypecode", "decreaseremainingon"],
        };

    /// <summary>What is used was counted in cases, or in minutes.</summary>
    public static DomainError AllocationFixed { get; } =
        new("entitlement.allocation-fixed", "What an entitlement counts stays while something is used.")
        {
            Fields = ["allocationtypecode"],
        };

    /// <summary>The channels have more than there is.</summary>
    public static DomainError ChannelsExceedTotal(decimal total) =>
        new("entitlement.channels-exceed-total", "The channels have more terms than the entitlement.")
        {
            Fields = ["totalterms", "entitlementchannel.totalterms"],
            Value = total,
        };

    /// <summary>The channel has no share.</summary>
    public static DomainError ChannelMissing(CaseOrigin channel) =>
        new("entitlement.channel-missing", "The channel has no share.") { Fields = ["entitlementchannel.channel"], Value = channel };

    /// <summary>The channel has its share already.</summary>
    public static DomainError ChannelListed(CaseOrigin channel) =>
        new("entitlement.channel-listed", "The channel has a share already.") { Fields = ["entitlementchannel.channel"], Value = channel };

    /// <summary>What was counted for a channel may be given back to it.</summary>
    public static DomainError ChannelUsed(CaseOrigin channel) =>
        new("entitlement.channel-used", "A channel that was used keeps its share.")
        {
            Fields = ["entitlementchannel.channel"],
            Value = channel,
        };

    /// <summary>The product is listed already.</summary>
    public static DomainError ProductListed(ProductId product) =>
        new("entitlement.product-listed", "The product is listed already.") { Fields = ["entitlementproducts.productid"], Value = product };

    /// <summary>The product is not listed.</summary>
    public static DomainError ProductNotListed(ProductId product) =>
        new("entitlement.product-not-listed", "The product is not listed.") { Fields = ["entitlementproducts.productid"], Value = product };

    /// <summary>The contact is listed already.</summary>
    public static DomainError ContactListed(ContactId contact) =>
        new("entitlement.contact-listed", "The contact is listed already.") { Fields = ["entitlementcontacts.contactid"], Value = contact };

    /// <summary>The contact is not listed.</summary>
    public static DomainError ContactNotListed(ContactId contact) =>
        new("entitlement.contact-not-listed", "The contact is not listed.") { Fields = ["entitlementcontacts.contactid"], Value = contact };

    /// <summary>The list is as long as it may be.</summary>
    public static DomainError TooManyParts(int most) =>
        new("entitlement.too-many-parts", $"An entitlement lists at most {most} of a kind.") { Value = most };

    /// <summary>A listed contact is none of the customer (Dynamics: InvalidEntitlementContacts).</summary>
    public static DomainError InvalidContacts(ContactId contact) =>
        new("entitlement.invalid-contacts", "A contact that is listed does not belong to the customer.")
        {
            Fields = ["entitlementcontacts.contactid", "customerid"],
            Value = contact,
        };

    /// <summary>The first day has not come yet.</summary>
    public static DomainError NotBegun(LocalDate first) =>
        new("entitlement.not-begun", "The first day of the entitlement has not come.") { Fields = ["startdate"], Value = first };

    /// <summary>The last day has not passed yet.</summary>
    public static DomainError NotOver(LocalDate last) =>
        new("entitlement.not-over", "The last day of the entitlement has not passed.") { Fields = ["enddate"], Value = last };

    /// <summary>The database of time zones has no such zone any more, so nobody can tell when its days begin.</summary>
    public static DomainError ZoneUnknown(ZoneId zone) =>
        new("entitlement.zone-unknown", "The time zone of the entitlement is not known any more.")
        {
            Fields = [EntitlementFields.TimeZone.Name],
            Value = zone,
        };

    /// <summary>The calendar has no days for a renewal: it ends with the year 9999.</summary>
    public static DomainError NeverOver(LocalDate last) =>
        new("entitlement.never-over", "The entitlement is so long that none can follow it.") { Fields = ["enddate"], Value = last };

    /// <summary>It is not the default.</summary>
    public static DomainError NotDefault { get; } =
        new("entitlement.not-default", "The entitlement is not the default.") { Fields = ["isdefault"] };

    /// <summary>The customer has another default.</summary>
    public static DomainError AnotherDefault(EntitlementId other) =>
        new("entitlement.another-default", "Another entitlement is the default of the customer.")
        {
            Fields = ["isdefault", "customerid"],
            Value = other,
        };

    /// <summary>Cases are opened on an active entitlement, within its days.</summary>
    public static DomainError NotActive(EntitlementStatus status) =>
        new("entitlement.not-active", "The entitlement is not active.") { Fields = ["statuscode"], Value = status };

    /// <summary>It covers other products (Dynamics: InvalidEntitlementForSelectedCustomerOrProduct).</summary>
    public static DomainError InvalidForProduct(ProductId? product) =>
        new("entitlement.invalid-for-product", "The entitlement does not cover the product.")
        {
            Fields = ["entitlementproducts.productid"],
            Value = product,
        };

    /// <summary>It holds for other contacts.</summary>
    public static DomainError InvalidForContact(ContactId? contact) =>
        new("entitlement.invalid-for-contact", "The entitlement does not hold for the contact.")
        {
            Fields = ["entitlementcontacts.contactid"],
            Value = contact,
        };

    /// <summary>It offers other channels.</summary>
    public static DomainError ChannelNotOffered(CaseOrigin? channel) =>
        new("entitlement.channel-not-offered", "The entitlement does not offer the channel.")
        {
            Fields = ["entitlementchannel.channel"],
            Value = channel,
        };

    /// <summary>Nothing is left, and the entitlement restricts cases.</summary>
    public static DomainError UsedUp(decimal remaining) =>
        new("entitlement.used-up", "The terms of the entitlement are used up.") { Fields = ["remainingterms"], Value = remaining };

    /// <summary>Nothing is left for the channel, and the entitlement restricts cases.</summary>
    public static DomainError ChannelUsedUp(decimal remaining) =>
        new("entitlement.channel-used-up", "The terms of the channel are used up.")
        {
            Fields = ["entitlementchannel.remainingterms"],
            Value = remaining,
        };

    /// <summary>The entry is of another agreement.</summary>
    public static DomainError EntryElsewhere { get; } =
        new("entitlement.entry-elsewhere", "The entry does not name this entitlement.") { Fields = ["entitlementid"] };

    /// <summary>More is given back than was taken, or more is taken than can be counted.</summary>
    public static DomainError UseOutOfRange(int amount) =>
        new("entitlement.use-out-of-range", "What is used is not below 0, and not above a thousand million.")
        {
            Fields = ["usedterms"],
            Value = amount,
        };

    /// <summary>What was agreed is kept; only a draft is deleted.</summary>
    public static DomainError NotDeleted(EntitlementStatus status) =>
        new("entitlement.not-deleted", "Only a draft of an entitlement is deleted.") { Fields = ["statuscode"], Value = status };
}
