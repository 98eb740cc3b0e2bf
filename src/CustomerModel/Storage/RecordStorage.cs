namespace CustomerModel.Storage;

/// <summary>What stores, importers and test kits do to a record beside its commands: copy, stamp, take what it made.</summary>
/// <remarks>Making a blank record and putting values back are faces of <see cref="RecordType"/>, <see cref="Field"/> and <see cref="PartList"/>.</remarks>
public static class RecordStorage
{
    /// <summary>A copy that shares every value, since values are immutable; without events and without made records.</summary>
    public static TRecord Copy<TRecord>(TRecord record)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(record);
        return (TRecord)record.ShallowCopy();
    }

    /// <summary>A copy of a part, to be filled by its fields before anyone else sees it.</summary>
    public static TPart CopyPart<TPart>(TPart part)
        where TPart : RecordPart
    {
        ArgumentNullException.ThrowIfNull(part);
        return (TPart)part.Copy();
    }

    /// <summary>Every rule of the record itself that does not hold, its required fields included.</summary>
    public static IReadOnlyList<DomainError> BrokenRules(RecordType type, Record record)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(record);
        List<DomainError>? broken = null;
        foreach (var field in type.RequiredFields)
        {
            if (field.Read(record) is null)
            {
                (broken ??= []).Add(FieldErrors.Required(field) with { Record = record.Ref });
            }
        }

        foreach (var error in record.AskBrokenRules())
        {
            (broken ??= []).Add(error with { Record = record.Ref });
        }

        return broken ?? [];
    }

    /// <summary>Hands over the records a command made besides this one.</summary>
    public static IReadOnlyList<Record> TakeMade(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.TakeMade();
    }

    /// <summary>Sets version and stamps of a record that is about to be written.</summary>
    public static void Stamp(Record record, Instant now, UserId? user, UserId? onBehalfOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Version++ == 0)
        {
            record.OverriddenCreatedOn = record.CreatedOn is null ? null : now;
            record.CreatedOn ??= now;
            (record.CreatedBy, record.CreatedOnBehalfBy) = (user, onBehalfOf);
        }

        (record.ModifiedOn, record.ModifiedBy, record.ModifiedOnBehalfBy) = (now, user, onBehalfOf);
    }

    /// <summary>Lets a record take version and stamps of the copy of it that was written.</summary>
    public static void TakeStamps(Record record, Record written)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(written);
        record.Version = written.Version;
        (record.CreatedOn, record.CreatedBy, record.CreatedOnBehalfBy) = (written.CreatedOn, written.CreatedBy, written.CreatedOnBehalfBy);
        (record.ModifiedOn, record.ModifiedBy, record.ModifiedOnBehalfBy) = (
            written.ModifiedOn,
            written.ModifiedBy,
            written.ModifiedOnBehalfBy
        );
        record.OverriddenCreatedOn = written.OverriddenCreatedOn;
    }

    /// <summary>Gives a record that is not stored yet an owner or the date it brings along from elsewhere.</summary>
    /// <exception cref="InvalidOperationException">The record is stored already: owners change by assignment.</exception>
    public static void Originate(Record record, OwnerId? owner = null, Instant? createdOn = null, int? import = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Version > 0)
        {
            throw new InvalidOperationException("Only a record that was never stored can be given an origin.");
        }

        (record.Owner, record.CreatedOn) = (owner ?? record.Owner, createdOn ?? record.CreatedOn);
        record.ImportSequenceNumber = import ?? record.ImportSequenceNumber;
    }

    /// <summary>Lets a reference of a record lead elsewhere, or nowhere, whatever the life cycle of the record says: for cascades and merges.</summary>
    public static void Repoint(Record record, Field field, object? value)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(field);
        field.Restore(record, value);
        record.AfterRepoint(field);
    }

    /// <summary>Lets a reference in parts of a record lead elsewhere. A part that would lead nowhere, or where another part leads already, is dropped.</summary>
    /// <param name="record">The record.</param>
    /// <param name="parts">The list of parts.</param>
    /// <param name="field">The reference.</param>
    /// <param name="from">Where it leads now; parts that lead elsewhere stay.</param>
    /// <param name="to">Where it shall lead; <see langword="null"/>: nowhere.</param>
    public static void Repoint(Record record, PartList parts, Field field, object from, object? to)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(field);
        var all = parts.Read(record);
        var isThere = all.Any(part => Equals(field.Read(part), to));
        var left = new List<RecordPart>(all.Count);
        foreach (var part in all)
        {
            if (!Equals(field.Read(part), from))
            {
                left.Add(part);
            }
            else if (to is not null && !isThere)
            {
                var copy = part.Copy();
                field.Restore(copy, to);
                left.Add(copy);
            }
        }

        parts.Restore(record, left);
    }

    /// <summary>Puts a whole set of custom values back.</summary>
    public static void RestoreCustom(Record record, CustomValues values)
    {
        ArgumentNullException.ThrowIfNull(record);
        record.Custom = values;
    }
}
