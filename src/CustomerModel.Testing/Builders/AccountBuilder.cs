namespace CustomerModel.Testing;

/// <summary>Makes accounts; each word is kept until <see cref="Build"/>, which may be called more than once.</summary>
public sealed class AccountBuilder
{
    private readonly List<Action<Account, ZonedDateTime>> _steps = [];
    private string _name = "Acme";
    private bool _isHousehold;
    private AccountId? _id;

    /// <summary>Gives the name, 1 to 160 characters.</summary>
    public AccountBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Gives the identity; a fresh one is made for each account otherwise.</summary>
    public AccountBuilder WithId(AccountId id)
    {
        _id = id;
        return this;
    }

    /// <summary>Makes it a household, whose addresses its members may use.</summary>
    public AccountBuilder Household()
    {
        _isHousehold = true;
        return this;
    }

    /// <summary>Sets a plain attribute or a custom field.</summary>
    public AccountBuilder With<TValue>(Field<Account, TValue> field, TValue value)
        where TValue : notnull => Then((account, _) => account.Set(field, value));

    /// <summary>Sets amounts and what else has to change at once.</summary>
    public AccountBuilder With(Action<RecordEdit<Account>> change) => Then((account, _) => account.Edit(change));

    /// <summary>Adds an address; the first one gets the number 1.</summary>
    public AccountBuilder WithAddress(CustomerAddress address) => Then((account, now) => account.AddAddress(address, now));

    /// <summary>Puts it below another account.</summary>
    public AccountBuilder Under(AccountId parent) => Then((account, now) => account.SetParent(parent, now));

    /// <summary>Names the primary contact, who has to belong to the account at commit.</summary>
    public AccountBuilder WithPrimary(ContactId contact) => Then((account, now) => account.MakePrimary(contact, now));

    /// <summary>Deactivates it; say it last, because an inactive account is read-only.</summary>
    public AccountBuilder Inactive() => Then((account, now) => account.Deactivate(now));

    /// <summary>The account, never stored before.</summary>
    /// <param name="now">When it was made; <see cref="A.Now"/> when left out.</param>
    /// <exception cref="RefusedException">A word asks for what an account refuses.</exception>
    public Account Build(ZonedDateTime? now = null)
    {
        var at = now ?? A.Now;
        var id = _id ?? AccountId.New(at.ToInstant());
        var account = _isHousehold ? Account.CreateHousehold(id, _name, at) : Account.Create(id, _name, at);
        foreach (var step in _steps)
        {
            step(account, at);
        }

        return account;
    }

    private AccountBuilder Then(Action<Account, ZonedDateTime> step)
    {
        _steps.Add(step);
        return this;
    }
}
