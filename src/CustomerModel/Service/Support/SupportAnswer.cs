namespace CustomerModel.Service;

/// <summary>What support a customer has a right to at a moment: the agreement to use, and why the others do not help.</summary>
/// <param name="Offers">
/// Every line of a contract and every entitlement that was agreed. In front are those under which a case can be opened, among them those
/// with hours now, the default, the better service level, and what ends first.
/// </param>
public sealed record SupportAnswer(IReadOnlyList<SupportOffer> Offers)
{
    /// <summary>The agreement to open a case under; <see langword="null"/>: there is none.</summary>
    public SupportOffer? Best => Offers is [{ WhyNot: null } first, ..] ? first : null;

    /// <summary>How much service the customer has a right to; <see langword="null"/>: no agreement helps, or it does not say.</summary>
    public ServiceLevel? Level => Best?.Level;

    /// <summary>Answers from the agreements of a customer.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="contracts">The contracts of the customer; drafts are passed over.</param>
    /// <param name="entitlements">The entitlements of the customer; drafts are passed over.</param>
    /// <param name="bound">From when on an entitlement counts as used up.</param>
    public static SupportAnswer To(
        SupportQuestion question,
        IEnumerable<Contract> contracts,
        IEnumerable<Entitlement> entitlements,
        EntitlementBound bound = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        var offers =
            from contract in contracts
            where contract.State != ContractState.Draft
            from line in contract.Lines
            select Of(question, contract, line);
        return new([
            .. offers
                .Concat(
                    from entitlement in entitlements
                    where entitlement.State != EntitlementState.Draft
                    select Of(question, entitlement, bound)
                )
                .OrderBy(offer => offer.WhyNot is not null)
                .ThenBy(offer => !offer.IsCovered)
                .ThenBy(offer => !offer.IsDefault)
                .ThenBy(offer => offer.Level?.Code ?? int.MaxValue)
                .ThenBy(offer => offer.Last)
                .ThenBy(offer => offer.Agreement.Id)
                .ThenBy(offer => offer.Line),
        ]);
    }

    private static SupportOffer Of(SupportQuestion question, Contract contract, ContractLine line)
    {
        SupportHours? hours = contract.TimeZone.IsKnown
            ? new(line.Calendar ?? contract.Calendar ?? SupportCalendar.Always, contract.TimeZone.Zone)
            : null;
        var counted = contract.AllotmentType switch
        {
            AllotmentType.NumberOfCases => SupportUnit.Cases,
            AllotmentType.Time => SupportUnit.Minutes,
            _ => SupportUnit.Days,
        };
        return new(
            contract.Ref,
            line.Number,
            contract.ServiceLevel,
            counted,
            counted == SupportUnit.Days ? null : line.TotalAllotments - line.AllotmentsUsed,
            line.ExpiresOn ?? contract.ExpiresOn,
            hours?.IsCovered(question.At.ToInstant()) == true,
            hours?.Next(question.At.ToInstant()),
            contract.WhyNotOpenCase(line.LineId!.Value, question.Customer, question.At)
                ?? (line.Product is null || line.Product == question.Product ? null : CaseErrors.LineOfAnotherProduct(line.Product.Value))
        );
    }

    private static SupportOffer Of(SupportQuestion question, Entitlement entitlement, EntitlementBound bound)
    {
        var (product, contact, channel) = (question.Product, question.Contact, question.Channel);
        return new(
            entitlement.Ref,
            null,
            null,
            entitlement.AllocationType == AllocationType.NumberOfCases ? SupportUnit.Cases : SupportUnit.Hours,
            channel is { } by && entitlement.Channel(by) is { } share ? share.RemainingTerms : entitlement.RemainingTerms,
            entitlement.EndDate,
            true,
            question.At.ToInstant(),
            entitlement.Customer == question.Customer
                ? entitlement.WhyNotOpen(product, contact, channel, question.At, bound)
                : CaseErrors.AgreementOfAnotherCustomer(question.Customer)
        )
        {
            IsDefault = entitlement.IsDefault,
        };
    }
}

/// <summary>A question for the support somebody has a right to.</summary>
/// <param name="Customer">The account or contact whose agreements are looked at.</param>
/// <param name="At">The moment.</param>
public sealed record SupportQuestion(CustomerId Customer, ZonedDateTime At)
{
    /// <summary>What it is about; agreements that list products want to know.</summary>
    public ProductId? Product { get; init; }

    /// <summary>Who asks; agreements that list contacts want to know.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>By what it came in; agreements that list channels want to know.</summary>
    public CaseOrigin? Channel { get; init; }
}
