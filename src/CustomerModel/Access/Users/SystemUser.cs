namespace CustomerModel.Access;

/// <summary>Somebody who works with the records.</summary>
/// <remarks>No user stands above himself as a manager; that rule holds at commit.</remarks>
public sealed class SystemUser : RoleHolder<UserId>
{
    private SystemUser(UserId id)
        : base(id) { }

    /// <summary>What there is to know about users.</summary>
    public static RecordType<SystemUser, UserId> Type { get; } =
        new("systemuser", id => new(id), SystemUserFields.All, [SystemUserFields.Roles], SystemUserFields.FullName)
        {
            ObjectTypeCode = 8,
            Table = "systemusers",
            Ownership = OwnershipType.BusinessUnit,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("systemuser", Id.Value);

    /// <summary>What the user is called.</summary>
    public string FullName { get; internal set; } = "";

    /// <summary>Where the user is written to.</summary>
    public EmailAddress? EmailAddress { get; internal set; }

    /// <summary>To whom the user reports.</summary>
    public UserId? Manager { get; internal set; }

    /// <summary>Whether the user may do nothing at all.</summary>
    public bool IsDisabled { get; internal set; }

    /// <summary>A user without any role yet.</summary>
    /// <param name="id">The identity by which the host knows the user.</param>
    /// <param name="fullName">1 to 200 characters.</param>
    /// <param name="businessUnit">Where in the organization the user stands.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static SystemUser Create(UserId id, string fullName, BusinessUnitId businessUnit, ZonedDateTime now)
    {
        var user = new SystemUser(id) { BusinessUnit = businessUnit };
        user.Begin(edit => edit.Set(SystemUserFields.FullName, fullName));
        return user;
    }

    /// <summary>Why the user cannot be disabled, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDisable(ZonedDateTime now) => WhyNotEdit();

    /// <summary>Takes every right from the user, who keeps roles, teams and records.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDisable"/>.</exception>
    public void Disable(ZonedDateTime now)
    {
        Demand(WhyNotDisable(now));
        IsDisabled = true;
        Raise(new UserDisabled(Id, now.ToInstant()));
    }

    /// <summary>Why the user cannot be enabled, or <see langword="null"/>.</summary>
    public DomainError? WhyNotEnable(ZonedDateTime now) => IsDisabled ? null : AccessErrors.Enabled;

    /// <summary>Gives the user back all there was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotEnable"/>.</exception>
    public void Enable(ZonedDateTime now)
    {
        Demand(WhyNotEnable(now));
        IsDisabled = false;
        Raise(new UserEnabled(Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => IsDisabled ? AccessErrors.Disabled : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        Manager == Id ? [AccessErrors.Loop(SystemUserFields.Manager, Manager)] : [];
}
