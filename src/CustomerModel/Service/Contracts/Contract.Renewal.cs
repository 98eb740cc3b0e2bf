namespace CustomerModel.Service;

// A contract goes on as another one of the same number, or another one begins with what it says.
public sealed partial class Contract
{
    private static readonly Field<Contract>[] Carried =
    [
        .. ContractFields.All.Where(field =>
            field.Name is not ("contractnumber" or "statuscode" or "statecode" or "advanceson" or "cancelon" or "originatingcontract")
        ),
    ];

    /// <summary>Why it cannot be continued, or <see langword="null"/>; that no other contract of the number covers the days is asked at commit.</summary>
    public DomainError? WhyNotRenew(ContractId renewal, ZonedDateTime now, RenewalTerms? terms = null) =>
        WhyNot(ContractAction.Renew)
        ?? (
            Status == ContractStatus.Invoiced && !(terms ?? RenewalTerms.Default).AllowsInvoiced
                ? ContractErrors.NotNow(ContractAction.Renew, Status)
                : null
        )
        ?? (ContractNumber is null ? ContractErrors.NumberMissing : null)
        ?? (
            terms?.ActiveOn <= ExpiresOn ? ContractErrors.RenewalOverlaps(ExpiresOn)
            : DaysTo(terms) is null ? ContractErrors.NeverOver(ExpiresOn)
            : null
        );

    /// <summary>Makes a draft that continues it: the same number and as many days, behind its last day, with lines that are unused.</summary>
    /// <remarks>It stays in its state; its lines that are continued are renewed. Dates of billing and of lines move along with the first day.</remarks>
    /// <param name="renewal">Identity of the draft.</param>
    /// <param name="now">The moment.</param>
    /// <param name="terms">From when and with which lines; <see langword="null"/>: the defaults.</param>
    /// <returns>The draft; it commits with this contract.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotRenew"/>.</exception>
    public Contract Renew(ContractId renewal, ZonedDateTime now, RenewalTerms? terms = null)
    {
        Demand(WhyNotRenew(renewal, now, terms));
        var how = terms ?? RenewalTerms.Default;
        var next = Like(renewal, how.IncludesCanceledLines, DaysTo(terms)!.Value, now);
        (next.ContractNumber, next.OriginatingContract) = (ContractNumber, Id);
        Put([.. _lines.Select(line => next.Line(line.Number) is null ? line : line.After(ContractLineAction.Renew))]);
        Raise(new ContractRenewed(Id, renewal, now.ToInstant()));
        return next;
    }

    /// <summary>Why it cannot be copied, or <see langword="null"/>: it always can.</summary>
    public DomainError? WhyNotCopy(ContractId copy, ZonedDateTime now, bool includesCanceledLines = false) => null;

    /// <summary>Makes a draft that says the same under a number of its own, with lines that are unused.</summary>
    /// <param name="copy">Identity of the draft.</param>
    /// <param name="now">The moment.</param>
    /// <param name="includesCanceledLines">Whether lines that were cancelled are copied too.</param>
    /// <returns>The draft; it commits with this contract.</returns>
    public Contract Copy(ContractId copy, ZonedDateTime now, bool includesCanceledLines = false) =>
        Like(copy, includesCanceledLines, days: 0, now);

    /// <summary>How many days later all of a renewal is; <see langword="null"/> where the calendar has no such days.</summary>
    private int? DaysTo(RenewalTerms? terms)
    {
        var left = Period.DaysBetween(LocalDate.Max(ExpiresOn, LastBillingDay), LocalDate.MaxIsoValue);
        var days = terms?.ActiveOn is { } first ? Period.DaysBetween(ActiveOn, first) : Period.DaysBetween(ActiveOn, ExpiresOn) + 1;
        return days <= left ? days : null;
    }

    private Contract Like(ContractId id, bool includesCanceledLines, int days, ZonedDateTime now)
    {
        var draft = new Contract(id) { Owner = Owner, Custom = Custom };
        foreach (var field in Carried)
        {
            field.Restore(draft, field.Read(this));
        }

        (draft.ActiveOn, draft.ExpiresOn) = (ActiveOn.PlusDays(days), ExpiresOn.PlusDays(days));
        (draft.BillingStartOn, draft.BillingEndOn) = (BillingStartOn?.PlusDays(days), BillingEndOn?.PlusDays(days));
        draft.PutAndSum([
            .. (includesCanceledLines ? _lines : CountedLines).Select(line => line.Later(days).Anew(ContractLineId.New(now.ToInstant()))),
        ]);
        draft.Raise(new ContractCreated(id, Template, Customer!.Value, now.ToInstant()));
        Bring(draft);
        return draft;
    }
}
