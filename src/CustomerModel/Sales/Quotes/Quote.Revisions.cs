namespace CustomerModel.Sales;

// The revisions of one number: each replaces the one before, and any can be compared and brought back.
public sealed partial class Quote
{
    private static readonly Field<Quote>[] Revisable =
    [
        .. QuoteFields.All.Where(field =>
            field.Name
                is not (
                    "statuscode"
                    or "statecode"
                    or "advanceson"
                    or "revisionnumber"
                    or "revisionofid"
                    or "closedon"
                    or "onholdtime"
                    or "lastonholdtime"
                )
        ),
    ];

    /// <summary>Why it cannot be revised, or <see langword="null"/>; that no other revision is open is asked at commit.</summary>
    public DomainError? WhyNotRevise(QuoteId revision, ZonedDateTime now) =>
        WhyNot(QuoteAction.Revise, null) ?? (QuoteNumber is null ? QuoteErrors.NumberMissing : null);

    /// <summary>Closes it as revised and makes a new draft of it, with the same number and the next revision number.</summary>
    /// <param name="revision">Identity of the draft.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The draft; it commits with this quote.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotRevise"/>.</exception>
    public Quote Revise(QuoteId revision, ZonedDateTime now)
    {
        Demand(WhyNotRevise(revision, now));
        return Replace(this, revision, now);
    }

    /// <summary>Why an older revision cannot be brought back in place of this one, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRestore(Quote older, QuoteId revision, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(older);
        return WhyNotRevise(revision, now)
            ?? (older.QuoteNumber != QuoteNumber || older.RevisionNumber >= RevisionNumber ? QuoteErrors.NotARevision(older.Id) : null);
    }

    /// <summary>Closes it as revised and makes a new draft of an older revision, with the next revision number.</summary>
    /// <param name="older">A revision of the same number with a lower revision number; stays as it is.</param>
    /// <param name="revision">Identity of the draft.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The draft; it commits with this quote.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotRestore"/>.</exception>
    public Quote Restore(Quote older, QuoteId revision, ZonedDateTime now)
    {
        Demand(WhyNotRestore(older, revision, now));
        return Replace(older, revision, now);
    }

    /// <summary>What differs in another revision, field by field, by the catalogue of fields.</summary>
    public IReadOnlyList<QuoteDifference> CompareTo(Quote other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var ofHeader = Revisable
            .Where(field => !field.SameIn(this, other))
            .Select(field => new QuoteDifference(null, field, field.Read(this), field.Read(other)));
        var ofLines =
            from number in Lines.Concat(other.Lines).Select(line => line.Number).Distinct().Order()
            from difference in Compare(number, Line(number), other.Line(number))
            select difference;
        return [.. ofHeader, .. ofLines];
    }

    private Quote Replace(Quote content, QuoteId id, ZonedDateTime now)
    {
        var next = new Quote(id) { Custom = content.Custom, Owner = Owner };
        foreach (var field in Revisable)
        {
            field.Restore(next, field.Read(content));
        }

        next.PutLines([.. content.Lines]);
        next.PutContacts([.. content.Contacts]);
        (next.QuoteNumber, next.RevisionNumber, next.RevisionOf) = (QuoteNumber, RevisionNumber + 1, content.Id);
        Stand(QuoteAction.Revise, null);
        ClosedOn = now.ToInstant();
        next.Raise(new QuoteCreated(id, next.Customer!.Value, now.ToInstant()));
        Bring(next);
        Raise(new QuoteRevised(Id, id, next.RevisionNumber, now.ToInstant()));
        return next;
    }

    private static IEnumerable<QuoteDifference> Compare(int number, QuoteLine? before, QuoteLine? after) =>
        from field in QuoteLineFields.All
        let values = (Before: before is null ? null : field.Read(before), After: after is null ? null : field.Read(after))
        where !Equals(values.Before, values.After)
        select new QuoteDifference(number, field, values.Before, values.After);
}
