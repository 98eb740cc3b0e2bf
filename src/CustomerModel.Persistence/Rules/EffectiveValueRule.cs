using CustomerModel.Effective;

namespace CustomerModel.Persistence;

/// <summary>What was stated stays as long as its record, names a field and a value of it, and agrees with the record about today.</summary>
internal sealed class EffectiveValueRule : ICommitRule
{
    public string Code => "effective.contradicts";

    public IReadOnlyList<string> Fields => [];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var errors = new List<DomainError>();
        foreach (var change in changes.OfType<RecordChange<EffectiveValue>>())
        {
            var stated = (change.After ?? change.Before)!;
            var kind = read.Catalogue.Find(stated.Of.Type);
            var record = kind is null ? null : await KindReads.Of(kind).FindAsync(read, stated.Of.Id, stop).ConfigureAwait(false);
            var reason = change switch
            {
                { Before: null } => record is null ? null : WhyNot(kind!, record, stated, read.Now.Date),
                { After: null } => record is null ? null : EffectiveErrors.AppendOnly,
                _ => EffectiveErrors.AppendOnly,
            };
            if (reason is not null)
            {
                errors.Add(reason with { Record = stated.Of });
            }
        }

        return errors;
    }

    private static DomainError? WhyNot(RecordEntry kind, Record record, EffectiveValue stated, LocalDate today)
    {
        var field = stated.Parts is null
            ? kind.Find(stated.Field)
            : kind.Type.Parts.FirstOrDefault(parts => parts.Name == stated.Parts)?.Fields.FirstOrDefault(one => one.Name == stated.Field);
        return field is null || field.Write is FieldWrite.System or FieldWrite.Derived ? EffectiveErrors.NoPlace(stated.Place)
            : stated.Value is not null && ValueTexts.Read(field.ValueType, stated.Value) is null ? EffectiveErrors.NoValue(stated.Place)
            : stated.Covers(today)
            && Differences.Now(kind, record, new(stated.Field, null, null) { Parts = stated.Parts, Part = stated.Part }) != stated.Value
                ? EffectiveErrors.Contradicts(stated.Place)
            : null;
    }
}
