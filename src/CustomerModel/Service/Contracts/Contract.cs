using CustomerModel.Sales;

namespace CustomerModel.Service;

/// <summary>An agreement to support an account or a contact on certain days, for a number of cases or minutes, or for those days alone.</summary>
/// <remarks>
/// Dates are days on the wall clock of <see cref="TimeZone"/>, the first and the last one included. Rules that span records hold at
/// commit: addresses belong to whom they should, and agreed contracts of one number never cover the same day.
/// </remarks>
public sealed partial class Contract : AggregateRoot<ContractId>
{
    private Contract(ContractId id)
        : base(id) { }

    /// <summary>What there is to know about contracts.</summary>
    public static RecordType<Contract, ContractId> Type { get; } =
        new("contract", id => new(id), ContractFields.All, [ContractFields.Lines], ContractFields.Title)
        {
            ObjectTypeCode = 1010,
            Table = "contracts",
            ActiveStates = [(int)ContractState.Draft, (int)ContractState.Invoiced, (int)ContractState.OnHold],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("contract", Id.Value);

    /// <summary>Where it stands.</summary>
    public ContractStatus Status { get; internal set; } = ContractLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public ContractState State { get; internal set; }

    /// <summary>A draft with what its template says, billed to the customer.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="template">What it begins with.</param>
    /// <param name="customer">Who is supported.</param>
    /// <param name="currency">The currency of its prices.</param>
    /// <param name="activeOn">The first day.</param>
    /// <param name="expiresOn">The last day.</param>
    /// <param name="now">The moment; its time zone is that of the contract until another one is set.</param>
    /// <exception cref="RefusedException">The title is empty, too long or unclean, or the last day is before the first.</exception>
    /// <exception cref="ArgumentException">The zone of the moment is not one of the IANA database.</exception>
    public static Contract Create(
        ContractId id,
        string title,
        ContractTemplate template,
        CustomerId customer,
        Currency currency,
        LocalDate activeOn,
        LocalDate expiresOn,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(template);
        var contract = new Contract(id);
        contract.Begin(edit =>
            edit.Set(ContractFields.Title, title)
                .Set(ContractFields.Customer, customer)
                .Set(ContractFields.BillingCustomer, customer)
                .Set(ContractFields.Currency, currency)
                .Set(ContractFields.TimeZone, ZoneId.Of(now.Zone))
                .Set(ContractFields.ActiveOn, activeOn)
                .Set(ContractFields.ExpiresOn, expiresOn)
        );
        contract.Take(template);
        contract.Raise(new ContractCreated(id, template.Id, customer, now.ToInstant()));
        return contract;
    }

    /// <summary>Why it cannot begin anew with a template, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUseTemplate(ContractTemplate template, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(template);
        return WhyNotEdit() ?? WhyNotDiscountBy(template.UsesDiscountPercentage);
    }

    /// <summary>Takes what another template says, over what was there; lines stay as they are.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUseTemplate"/>.</exception>
    public void UseTemplate(ContractTemplate template, ZonedDateTime now)
    {
        Demand(WhyNotUseTemplate(template, now));
        Take(template);
        Raise(new ContractTemplateChanged(Id, template.Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be given a number, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAssignNumber(string number) =>
        ContractNumber is not null ? DocumentErrors.NumberFixed("contractnumber") : ContractFields.ContractNumber.WhyNot(number);

    /// <summary>Gives it the number it brings along from elsewhere; otherwise it gets one when it is first stored.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssignNumber"/>.</exception>
    public void AssignNumber(string number)
    {
        Demand(WhyNotAssignNumber(number));
        ContractNumber = number;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == ContractState.Draft ? null : ContractErrors.ReadOnly;

    /// <inheritdoc/>
    protected override DomainError? WhyNotChange(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field == ContractFields.Currency && _lines.Length > 0 ? DocumentErrors.CurrencyFixed : null;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (ExpiresOn < ActiveOn)
        {
            yield return ContractErrors.InvalidDates;
        }

        if (LastBillingDay < FirstBillingDay)
        {
            yield return ContractErrors.InvalidBillingDates;
        }

        if (WhyNotDiscountBy(UsesDiscountPercentage) is { } kind)
        {
            yield return kind;
        }

        if (Array.Find(_lines, line => line.ActiveOn < ActiveOn || line.ExpiresOn > ExpiresOn) is { } outside)
        {
            yield return ContractErrors.LineOutsideDates(outside.Number);
        }
    }

    /// <inheritdoc/>
    protected override void OnEdited() => DurationInDays = Period.DaysBetween(ActiveOn, ExpiresOn);

    private void Take(ContractTemplate template)
    {
        (Template, TemplateAbbreviation) = (template.Id, template.Abbreviation);
        (AllotmentType, BillingFrequency, ServiceLevel) = (template.AllotmentType, template.BillingFrequency, template.ServiceLevel);
        (UsesDiscountPercentage, Calendar, Language) = (template.UsesDiscountPercentage, template.Calendar, template.Language);
    }

    private DomainError? WhyNotDiscountBy(bool percentage) =>
        Array.Find(_lines, line => !line.GoesWith(percentage)) is { } other ? ContractErrors.DiscountKind(other.Number) : null;

    private DomainError? WhyNot(ContractAction action) =>
        ContractLifecycle.Table.Allows(Status, action) ? null : ContractErrors.NotNow(action, Status);

    private void Stand(ContractStatus status)
    {
        (Status, State) = (status, (ContractState)ContractLifecycle.Table.StateOf(status));
        Plan();
    }
}
