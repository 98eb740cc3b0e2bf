namespace CustomerModel;

/// <summary>A numbered part of a record: an address, a line. Lives and dies with its record and is replaced, never changed.</summary>
public abstract record RecordPart
{
    /// <summary>A part with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    protected RecordPart(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
    }

    /// <summary>From 1, unique within the record, never given again while the part lives.</summary>
    public int Number { get; internal set; }

    /// <summary>Fills in what follows from the rest, after a field of the record changed the part.</summary>
    internal virtual void OnChanged() { }

    internal RecordPart Copy() => (RecordPart)MemberwiseClone();
}
