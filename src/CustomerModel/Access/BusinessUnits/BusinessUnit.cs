namespace CustomerModel.Access;

/// <summary>A division of the organization; privileges reach within one, or within one and those below it.</summary>
/// <remarks>Rules that span records hold at commit: no unit stands above itself, and one alone, the root, has no parent.</remarks>
public sealed class BusinessUnit : AggregateRoot<BusinessUnitId>
{
    private BusinessUnit(BusinessUnitId id)
        : base(id) { }

    /// <summary>What there is to know about business units.</summary>
    public static RecordType<BusinessUnit, BusinessUnitId> Type { get; } =
        new("businessunit", id => new(id), BusinessUnitFields.All, primaryName: BusinessUnitFields.Name)
        {
            ObjectTypeCode = 10,
            Table = "businessunits",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("businessunit", Id.Value);

    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The unit above; <see langword="null"/> for the root.</summary>
    public BusinessUnitId? Parent { get; internal set; }

    /// <summary>Whether nobody in it, or below it, may do anything.</summary>
    public bool IsDisabled { get; internal set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>A business unit.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 160 characters.</param>
    /// <param name="parent">The unit above; <see langword="null"/> for the root.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static BusinessUnit Create(BusinessUnitId id, string name, BusinessUnitId? parent, ZonedDateTime now)
    {
        var unit = new BusinessUnit(id) { Parent = parent };
        unit.Begin(edit => edit.Set(BusinessUnitFields.Name, name));
        return unit;
    }

    /// <summary>Why it cannot come under another unit, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMove(BusinessUnitId parent, ZonedDateTime now) =>
        Parent is null ? AccessErrors.RootStays
        : parent == Id ? AccessErrors.Loop(BusinessUnitFields.Parent, parent)
        : null;

    /// <summary>Puts it under another unit.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMove"/>.</exception>
    public void Move(BusinessUnitId parent, ZonedDateTime now)
    {
        Demand(WhyNotMove(parent, now));
        Parent = parent;
    }

    /// <summary>Why it cannot be disabled, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDisable(ZonedDateTime now) =>
        Parent is null ? AccessErrors.RootStays
        : IsDisabled ? AccessErrors.Disabled
        : null;

    /// <summary>Takes every right from everyone in it and below it, until it is enabled.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDisable"/>.</exception>
    public void Disable(ZonedDateTime now)
    {
        Demand(WhyNotDisable(now));
        IsDisabled = true;
        Raise(new BusinessUnitDisabled(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be enabled, or <see langword="null"/>.</summary>
    public DomainError? WhyNotEnable(ZonedDateTime now) => IsDisabled ? null : AccessErrors.Enabled;

    /// <summary>Gives everyone in it back what they may do.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotEnable"/>.</exception>
    public void Enable(ZonedDateTime now)
    {
        Demand(WhyNotEnable(now));
        IsDisabled = false;
        Raise(new BusinessUnitEnabled(Id, now.ToInstant()));
    }
}
