namespace CustomerModel.Customers;

// A person stays the same person from job to job: what was true of the former one is kept beside.
public sealed partial class Contact
{
    /// <summary>Every reason against a change of job; empty if there is none. That former jobs do not overlap is asked at commit.</summary>
    /// <param name="job">What it begins.</param>
    /// <param name="firstDay">The first day of the job it leaves, if known.</param>
    /// <param name="lastDay">The last day of the job it leaves.</param>
    /// <param name="now">When this is recorded.</param>
    public IReadOnlyList<DomainError> WhyNotChangeJob(Job job, LocalDate? firstDay, LocalDate lastDay, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(job);
        return WhyNotEdit() is { } closed ? [closed]
            : Parent?.Account is not { } present ? [ContactErrors.HasNoParent]
            : job.Employer == present ? [ContactErrors.SameEmployer(present)]
            : lastDay < firstDay ? [AffiliationErrors.EndsBeforeItBegins(lastDay)]
            : this.WhyNotEdit(edit => Take(edit, job));
    }

    /// <summary>Moves the contact to another employer. What it was and how it was reached at the former one is kept as an affiliation, which is among <see cref="Record.Made"/>.</summary>
    /// <param name="former">The identity of that affiliation.</param>
    /// <param name="job">What it begins; title, department, e-mail address and telephone number are those of the new job, or absent.</param>
    /// <param name="firstDay">The first day of the job it leaves, if known.</param>
    /// <param name="lastDay">The last day of the job it leaves.</param>
    /// <param name="now">When this is recorded.</param>
    /// <remarks>An account whose primary contact it was must name another one, or none, in the same unit of work.</remarks>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeJob"/>.</exception>
    public void ChangeJob(AffiliationId former, Job job, LocalDate? firstDay, LocalDate lastDay, ZonedDateTime now)
    {
        Demand(WhyNotChangeJob(job, firstDay, lastDay, now));
        var left = Parent!.Value.Account!.Value;
        Bring(Affiliation.OfFormerJob(former, this, left, firstDay, lastDay));
        this.Edit(edit => Take(edit, job));
        BelongTo(job.Employer is { } employer ? employer : (CustomerId?)null, now);
        Raise(new JobChanged(Id, left, job.Employer, former, lastDay, now.ToInstant()));
    }

    private static void Take(RecordEdit<Contact> edit, Job job)
    {
        edit.Set(ContactFields.JobTitle, (object?)job.Title).Set(ContactFields.Department, (object?)job.Department);
        edit.Set(ContactFields.EmailAddress1, (object?)job.EmailAddress).Set(ContactFields.Telephone1, (object?)job.Telephone);
    }
}
