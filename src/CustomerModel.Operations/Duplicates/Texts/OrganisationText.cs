namespace CustomerModel.Operations;

/// <summary>Names of organisations without what only says their legal form.</summary>
internal static class OrganisationText
{
    private static readonly WordTable Words = new(
        """
        company: co comp
        brothers: bros
        international: intl int
        manufacturing: mfg
        services: svcs svc
        technologies: tech technology
        association: assoc assn
        university: univ
        gebruder: gebr gebrueder
        and: und et y e
        """
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = new HashSet<string>(
        "inc incorporated corp corporation ltd limited llc llp lp plc pty gmbh ag kg ohg ug gbr ev se sa sas sarl srl spa bv nv oy ab as aps kk the".Split(
            ' '
        ),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the name: <c>The Meier &amp; Co. KG</c> is <c>meier company</c>; a name of nothing but forms stays as it is.</summary>
    public static void Append(ReadOnlySpan<char> folded, TextBuffer into)
    {
        var start = into.Length;
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (Forms.Contains(word))
            {
                continue;
            }

            if (into.Length > start)
            {
                into.Append(' ');
            }

            into.Append(Words.Of(word));
        }

        if (into.Length == start)
        {
            into.Append(folded);
        }
    }
}
