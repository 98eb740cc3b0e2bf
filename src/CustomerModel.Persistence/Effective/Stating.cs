using CustomerModel.Effective;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>States what held in the past, as a unit of work learns it.</summary>
public static class Stating
{
    /// <summary>States that a field of a record had a value for some days.</summary>
    /// <param name="work">The unit of work.</param>
    /// <param name="record">The record, loaded or new in this unit.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">The value; <see langword="null"/>: there was none.</param>
    /// <param name="start">The first day; <see langword="null"/>: ever since.</param>
    /// <param name="end">The last day; <see langword="null"/>: to this day, and then the record has this value when the unit commits.</param>
    /// <exception cref="RefusedException">The period ends before it begins, or lies in the future.</exception>
    public static EffectiveValue State<TRecord, TValue>(
        this IUnitOfWork work,
        TRecord record,
        Field<TRecord, TValue> field,
        TValue? value,
        LocalDate? start,
        LocalDate? end = null
    )
        where TRecord : Record
        where TValue : struct => State(work, record, field, (object?)value, start, end);

    /// <inheritdoc cref="State{TRecord, TValue}(IUnitOfWork, TRecord, Field{TRecord, TValue}, TValue?, LocalDate?, LocalDate?)"/>
    public static EffectiveValue State<TRecord, TValue>(
        this IUnitOfWork work,
        TRecord record,
        Field<TRecord, TValue> field,
        TValue? value,
        LocalDate? start,
        LocalDate? end = null
    )
        where TRecord : Record
        where TValue : class => State(work, record, field, (object?)value, start, end);

    /// <summary>States that a field of a part had a value for some days.</summary>
    /// <param name="work">The unit of work.</param>
    /// <param name="record">The record, loaded or new in this unit.</param>
    /// <param name="parts">The list of parts.</param>
    /// <param name="number">The number of the part.</param>
    /// <param name="field">The field of the part.</param>
    /// <param name="value">The value; <see langword="null"/>: there was none.</param>
    /// <param name="start">The first day; <see langword="null"/>: ever since.</param>
    /// <param name="end">The last day; <see langword="null"/>: to this day, and then the part has this value when the unit commits.</param>
    /// <exception cref="RefusedException">The period ends before it begins, or lies in the future.</exception>
    public static EffectiveValue State(
        this IUnitOfWork work,
        Record record,
        PartList parts,
        int number,
        Field field,
        object? value,
        LocalDate? start,
        LocalDate? end = null
    )
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(field);
        return State(work, record, new EffectivePlace(field.Name, parts.Name, number), value, start, end);
    }

    private static EffectiveValue State(IUnitOfWork work, Record record, Field field, object? value, LocalDate? start, LocalDate? end)
    {
        ArgumentNullException.ThrowIfNull(field);
        return State(work, record, new EffectivePlace(field.Name), value, start, end);
    }

    private static EffectiveValue State(
        IUnitOfWork work,
        Record record,
        EffectivePlace place,
        object? value,
        LocalDate? start,
        LocalDate? end
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(record);
        var text = value is null ? null : ValueTexts.Write(value);
        var stated = EffectiveValue.Create(work.NewId<EffectiveValueId>(), record.Ref, place, text, start, end, work.Now);
        work.Add(stated);
        return stated;
    }
}
