namespace CustomerModel.Service;

/// <summary>A question, problem or request of a customer, and everything done about it.</summary>
/// <remarks>
/// Rules that span records hold at commit: its contacts belong to the customer, the agreement it is under is one of the customer and in
/// force when it is opened, it has no open activity when it is closed, and hierarchies have two levels. What it takes from its agreement
/// follows from its state alone (<see cref="CaseCharge"/>).
/// </remarks>
public sealed partial class Case : AggregateRoot<CaseId>
{
    /// <summary>The most children of one case.</summary>
    public const int MostChildren = 100;

    private Case(CaseId id)
        : base(id) { }

    /// <summary>What there is to know about cases.</summary>
    public static RecordType<Case, CaseId> Type { get; } =
        new("incident", id => new(id), CaseFields.All, primaryName: CaseFields.Title)
        {
            ObjectTypeCode = 112,
            Table = "cases",
            QuickFind = [CaseFields.TicketNumber, CaseFields.Title],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("incident", Id.Value);

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; internal set; } = CaseLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public CaseState State { get; internal set; }

    /// <summary>An active case. It gets its number when it is first stored.</summary>
    /// <exception cref="RefusedException">The title is empty, too long or unclean.</exception>
    public static Case Create(CaseId id, string title, CustomerId customer, ZonedDateTime now)
    {
        var opened = new Case(id);
        opened.Begin(edit => edit.Set(CaseFields.Title, title).Set(CaseFields.Customer, customer));
        opened.Raise(new CaseOpened(id, customer, now.ToInstant()));
        return opened;
    }

    /// <summary>An active case for whoever of the two is there.</summary>
    /// <exception cref="RefusedException">Neither or both are, or the title is empty, too long or unclean.</exception>
    public static Case Create(CaseId id, string title, AccountId? account, ContactId? contact, ZonedDateTime now)
    {
        RefusedException.ThrowIfAny(
            (account, contact) switch
            {
                (null, null) => [CaseErrors.NoCustomer],
                ({ }, { }) => [CaseErrors.TwoCustomers],
                _ => [],
            }
        );
        return Create(id, title, account is { } one ? one : contact!.Value, now);
    }

    /// <summary>A child of this case: customer and title are taken over, and whatever else is wanted.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="now">The moment.</param>
    /// <param name="more">Fields that are taken over besides.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotCreateChild"/>.</exception>
    public Case CreateChild(CaseId id, ZonedDateTime now, IEnumerable<Field<Case>>? more = null)
    {
        Demand(WhyNotCreateChild(id, now, more));
        var child = Create(id, Title, Customer!.Value, now);
        child.Owner = Owner;
        child.Edit(edit =>
        {
            edit.Set(CaseFields.ParentCase, Id);
            foreach (var field in more ?? [])
            {
                edit.Set(field, field.Read(this));
            }
        });
        return child;
    }

    /// <summary>Why it cannot have a child, or <see langword="null"/>; how many it has is asked at commit.</summary>
    public DomainError? WhyNotCreateChild(CaseId id, ZonedDateTime now, IEnumerable<Field<Case>>? more = null) =>
        WhyNotEdit() ?? (ParentCase is not null ? CaseErrors.ParentIsChild(Id) : null) ?? (id == Id ? CaseErrors.OwnParent : null);

    /// <summary>Why it cannot be given a number, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAssignNumber(string number) =>
        TicketNumber is not null ? Sales.DocumentErrors.NumberFixed("ticketnumber") : CaseFields.TicketNumber.WhyNot(number);

    /// <summary>Gives it the number it brings along from elsewhere; otherwise it gets one when it is first stored.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssignNumber"/>.</exception>
    public void AssignNumber(string number)
    {
        Demand(WhyNotAssignNumber(number));
        TicketNumber = number;
    }

    /// <summary>Why it cannot be under an entitlement, or <see langword="null"/>: whose it is, and what <see cref="Entitlement.WhyNotOpen"/> says.</summary>
    /// <param name="entitlement">The entitlement.</param>
    /// <param name="now">The moment.</param>
    /// <param name="bound">From when on it counts as used up.</param>
    /// <param name="counted">What the case itself has taken from it.</param>
    public DomainError? WhyNotUnder(Entitlement entitlement, ZonedDateTime now, EntitlementBound bound = default, int counted = 0)
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        return entitlement.Customer == Customer
            ? entitlement.WhyNotOpen(Product, PrimaryContact, Origin, now, bound, counted)
            : CaseErrors.AgreementOfAnotherCustomer(Customer!.Value);
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == CaseState.Active ? null : CaseErrors.ReadOnly;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if ((Contract is null) != (ContractLine is null))
        {
            yield return CaseErrors.MissingContractLine;
        }

        if (Contract is not null && Entitlement is not null)
        {
            yield return CaseErrors.TwoAgreements;
        }

        if (ParentCase == Id)
        {
            yield return CaseErrors.OwnParent;
        }
    }

    private DomainError? WhyNot(CaseAction action, CaseStatus? reason = null) =>
        (reason ?? CaseLifecycle.Table.DefaultOf(Status, action)) is { } target
        && CaseLifecycle.Table.TargetsOf(Status, action).Contains(target)
            ? null
        : action is CaseAction.Resolve or CaseAction.Cancel && State != CaseState.Active ? CaseErrors.AlreadyClosed(Status)
        : CaseErrors.NotNow(action, Status);

    private void Stand(CaseStatus status) => (Status, State) = (status, (CaseState)CaseLifecycle.Table.StateOf(status));
}
