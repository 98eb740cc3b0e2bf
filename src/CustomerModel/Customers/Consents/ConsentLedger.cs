namespace CustomerModel.Customers;

/// <summary>All that a customer ever said about being reached; answers for any moment.</summary>
/// <param name="entries">The entries of one customer, in any order; those of a merged one among them.</param>
/// <param name="policy">What holds where nothing was said; <see cref="ConsentPolicy.OptOut"/> when left out.</param>
public sealed class ConsentLedger(IEnumerable<ConsentEntry> entries, ConsentPolicy? policy = null)
{
    private readonly ILookup<(ConsentChannel, ConsentPurpose), ConsentEntry> _entries = entries.ToLookup(entry =>
        (entry.Channel, entry.Purpose)
    );
    private readonly ConsentPolicy _policy = policy ?? ConsentPolicy.OptOut;

    /// <summary>The ledger as it was known at a moment: without what was recorded later, whatever day it is about.</summary>
    public ConsentLedger AsKnownAt(Instant moment) =>
        new(_entries.SelectMany(group => group).Where(entry => !(entry.CreatedOn > moment)), _policy);

    /// <summary>Whether the customer may be reached by a channel for a purpose at a moment.</summary>
    /// <remarks>
    /// A channel that is withdrawn as such stays so whatever is granted for single purposes. Bulk needs the plain channel, and
    /// marketing needs marketing material. Else the last word for the purpose counts, then the last word for the channel.
    /// </remarks>
    public ConsentDecision MayContact(ConsentChannel channel, ConsentPurpose purpose, Instant at)
    {
        foreach (var needed in Needed(channel, purpose))
        {
            if (Last(needed, ConsentPurpose.Any, at) is { Kind: ConsentKind.Withdrawn } barred)
            {
                return new(ConsentReason.ChannelWithdrawn, barred);
            }
        }

        return (Last(channel, purpose, at) ?? Last(channel, ConsentPurpose.Any, at)) switch
        {
            { Kind: ConsentKind.Withdrawn } withdrawn => new(ConsentReason.Withdrawn, withdrawn),
            { ExpiresOn: { } end } expired when end <= at => new(ConsentReason.Expired, expired),
            { } granted => new(ConsentReason.Granted, granted),
            null when _policy.NeedsGrant.Contains((channel, purpose)) => new(ConsentReason.NeedsGrant, null),
            null => new(ConsentReason.NothingSaid, null),
        };
    }

    /// <summary>Whether the channel as such was withdrawn: what the do-not flag of the customer says.</summary>
    public bool IsBarred(ConsentChannel channel, Instant at) => Last(channel, ConsentPurpose.Any, at) is { Kind: ConsentKind.Withdrawn };

    /// <summary>What has to be withdrawn so that two customers in one are reached for nothing that either of them had withdrawn.</summary>
    /// <param name="other">What the other one said.</param>
    /// <param name="at">When they become one.</param>
    public IEnumerable<(ConsentChannel Channel, ConsentPurpose Purpose)> StricterWith(ConsentLedger other, Instant at)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _entries
            .Concat(other._entries)
            .Select(group => group.Key)
            .Distinct()
            .Where(key => IsWithdrawn(this, key) != IsWithdrawn(other, key));

        bool IsWithdrawn(ConsentLedger ledger, (ConsentChannel Channel, ConsentPurpose Purpose) key) =>
            ledger.Last(key.Channel, key.Purpose, at) is { Kind: ConsentKind.Withdrawn };
    }

    private static IEnumerable<ConsentChannel> Needed(ConsentChannel channel, ConsentPurpose purpose)
    {
        yield return channel;
        if (channel == ConsentChannel.BulkEmail)
        {
            yield return ConsentChannel.Email;
        }

        if (channel == ConsentChannel.BulkPostalMail)
        {
            yield return ConsentChannel.PostalMail;
        }

        if (purpose == ConsentPurpose.Marketing)
        {
            yield return ConsentChannel.MarketingMaterial;
        }
    }

    /// <summary>Of what was said for the same moment the later id, made later, and of equal ones the withdrawal counts.</summary>
    private ConsentEntry? Last(ConsentChannel channel, ConsentPurpose purpose, Instant at) =>
        _entries[(channel, purpose)]
            .Where(entry => entry.EffectiveOn <= at)
            .OrderBy(entry => entry.EffectiveOn)
            .ThenBy(entry => entry.CreatedOn ?? Instant.MaxValue)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.Id)
            .LastOrDefault();
}
