namespace CustomerModel.Testing;

/// <summary>Makes leads; each word is kept until <see cref="Build"/>, which may be called more than once.</summary>
public sealed class LeadBuilder
{
    private readonly List<Action<Lead, ZonedDateTime>> _steps = [];
    private string _subject = "Chairs";
    private PersonName _name = PersonName.Of("Anna", "Muster");
    private Contact? _contact;
    private LeadId? _id;

    /// <summary>Says what the interest is in, 1 to 300 characters.</summary>
    public LeadBuilder About(string subject)
    {
        _subject = subject;
        return this;
    }

    /// <summary>Gives the name; a lead of marketing has that of its contact.</summary>
    public LeadBuilder Named(string? first, string last)
    {
        _name = PersonName.Of(first, last);
        return this;
    }

    /// <summary>Gives the identity; a fresh one is made for each lead otherwise.</summary>
    public LeadBuilder WithId(LeadId id)
    {
        _id = id;
        return this;
    }

    /// <summary>Makes it one of marketing: an interest of a contact.</summary>
    public LeadBuilder OfMarketing(Contact contact)
    {
        _contact = contact;
        return this;
    }

    /// <summary>Sets a plain attribute or a custom field.</summary>
    public LeadBuilder With<TValue>(Field<Lead, TValue> field, TValue value)
        where TValue : notnull => Then((lead, _) => lead.Set(field, value));

    /// <summary>Sets amounts and what else has to change at once.</summary>
    public LeadBuilder With(Action<RecordEdit<Lead>> change) => Then((lead, _) => lead.Edit(change));

    /// <summary>Gives it up; say it last, because a disqualified lead is read-only.</summary>
    public LeadBuilder Disqualified(LeadStatus reason) => Then((lead, now) => lead.Disqualify(now, reason));

    /// <summary>The lead, never stored before.</summary>
    /// <param name="now">When it was made; <see cref="A.Now"/> when left out.</param>
    /// <exception cref="RefusedException">A word asks for what a lead refuses.</exception>
    public Lead Build(ZonedDateTime? now = null)
    {
        var at = now ?? A.Now;
        var id = _id ?? LeadId.New(at.ToInstant());
        var lead = _contact is null ? Lead.Create(id, _subject, _name, at) : Lead.CreateForMarketing(id, _subject, _contact, at);
        foreach (var step in _steps)
        {
            step(lead, at);
        }

        return lead;
    }

    private LeadBuilder Then(Action<Lead, ZonedDateTime> step)
    {
        _steps.Add(step);
        return this;
    }
}
