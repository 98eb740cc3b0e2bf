namespace CustomerModel;

/// <summary>Parts by number, replaced as a whole.</summary>
internal static class PartArrays
{
    /// <summary>The parts and one more under the lowest free number.</summary>
    public static TPart[] Plus<TPart>(this TPart[] parts, TPart part)
        where TPart : RecordPart
    {
        var at = 0;
        while (at < parts.Length && parts[at].Number == at + 1)
        {
            at++;
        }

        return [.. parts[..at], Numbered(part, at + 1), .. parts[at..]];
    }

    /// <summary>The parts with another one under a number that is in use.</summary>
    public static TPart[] With<TPart>(this TPart[] parts, int number, TPart part)
        where TPart : RecordPart => [.. parts.Select(old => old.Number == number ? Numbered(part, number) : old)];

    /// <summary>The parts but for one.</summary>
    public static TPart[] Without<TPart>(this TPart[] parts, int number)
        where TPart : RecordPart => [.. parts.Where(part => part.Number != number)];

    private static TPart Numbered<TPart>(TPart part, int number)
        where TPart : RecordPart
    {
        var copy = (TPart)part.Copy();
        copy.Number = number;
        return copy;
    }
}
