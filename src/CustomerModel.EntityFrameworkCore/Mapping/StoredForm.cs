using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>How the values of one type stand in a column of one kind of database, and the way there and back.</summary>
internal abstract class StoredForm(string storeType)
{
    /// <summary>The type of the column, e.g. <c>TEXT</c>.</summary>
    public string StoreType => storeType;

    /// <summary>What EF Core converts by; <see langword="null"/> when the driver knows the type itself.</summary>
    public abstract ValueConverter? Converter { get; }

    /// <summary>The type of the values.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The type the driver is given.</summary>
    public abstract Type DriverType { get; }

    /// <summary>From the value to what the driver is given.</summary>
    public abstract object ToDriver(object value);

    /// <summary>The value of a column that is not null.</summary>
    public abstract object Read(DbDataReader row, int ordinal);
}

/// <summary>A type the driver knows.</summary>
internal sealed class PlainForm<TValue>(string storeType) : StoredForm(storeType)
    where TValue : notnull
{
    public override ValueConverter? Converter => null;

    public override Type ValueType => typeof(TValue);

    public override Type DriverType => typeof(TValue);

    public override object ToDriver(object value) => value;

    public override object Read(DbDataReader row, int ordinal) => row.GetFieldValue<TValue>(ordinal);
}

/// <summary>A type that is converted to one the driver knows.</summary>
internal sealed class ConvertedForm<TValue, TDriver>(string storeType, Func<object, object> to, Func<object, object> from)
    : StoredForm(storeType)
    where TValue : notnull
    where TDriver : notnull
{
    public override ValueConverter Converter { get; } =
        new ValueConverter<TValue, TDriver>(value => (TDriver)to(value), stored => (TValue)from(stored));

    public override Type ValueType => typeof(TValue);

    public override Type DriverType => typeof(TDriver);

    public override object ToDriver(object value) => to(value);

    public override object Read(DbDataReader row, int ordinal) => from(row.GetFieldValue<TDriver>(ordinal));
}
