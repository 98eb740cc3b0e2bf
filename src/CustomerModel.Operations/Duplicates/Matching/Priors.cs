namespace CustomerModel.Operations;

/// <summary>What is believed of a kind of attribute before anything is learned, as shares of each level.</summary>
internal static class Priors
{
    /// <summary>Among duplicates, then among strangers: different, part, close, initial, nickname, swapped, exact.</summary>
    private static readonly Dictionary<MatchKind, (double[] Duplicates, double[] Strangers)> Kinds = new()
    {
        [MatchKind.GivenName] = ([.05, .02, .10, .02, .06, .01, .74], [.966, .003, .012, .008, .006, .0001, .0049]),
        [MatchKind.FamilyName] = ([.04, .02, .10, .0, .0, .0, .84], [.991, .001, .005, .0, .0, .0, .003]),
        [MatchKind.FullName] = ([.06, .06, .12, .0, .0, .03, .73], [.989, .007, .003, .0, .0, .0002, .0008]),
        [MatchKind.BirthDate] = ([.03, .02, .06, .0, .0, .0, .89], [.985, .0125, .002, .0, .0, .0, .0005]),
        [MatchKind.Identifier] = ([.03, .0, .05, .0, .0, .0, .92], [.99985, .0, .0001, .0, .0, .0, .00005]),
        [MatchKind.Email] = ([.22, .05, .05, .0, .0, .0, .68], [.9984, .001, .0005, .0, .0, .0, .0001]),
        [MatchKind.Mobile] = ([.17, .0, .06, .0, .0, .0, .77], [.9994, .0, .0005, .0, .0, .0, .0001]),
        [MatchKind.Phone] = ([.22, .0, .05, .0, .0, .0, .73], [.9993, .0, .0005, .0, .0, .0, .0002]),
        [MatchKind.Street] = ([.12, .0, .10, .0, .0, .0, .78], [.994, .0, .004, .0, .0, .0, .002]),
        [MatchKind.HouseNumber] = ([.12, .0, .05, .0, .0, .0, .83], [.94, .0, .04, .0, .0, .0, .02]),
        [MatchKind.City] = ([.10, .0, .08, .0, .0, .0, .82], [.975, .0, .005, .0, .0, .0, .02]),
        [MatchKind.Postcode] = ([.08, .04, .06, .0, .0, .0, .82], [.945, .04, .01, .0, .0, .0, .005]),
        [MatchKind.Region] = ([.06, .0, .02, .0, .0, .0, .92], [.8, .0, .01, .0, .0, .0, .19]),
        [MatchKind.OrganisationName] = ([.06, .08, .10, .0, .0, .0, .76], [.985, .01, .004, .0, .0, .0, .001]),
        [MatchKind.Text] = ([.16, .08, .10, .0, .0, .0, .66], [.94, .03, .01, .0, .0, .0, .02]),
    };

    private const double Least = 1e-5;

    /// <summary>The share of a level among duplicates.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="state">How the attribute agrees that it follows: 0 not at all, 1 different, 2 agrees.</param>
    /// <param name="level">The level, from 1.</param>
    public static double OfDuplicates(MatchKind kind, int state, int level)
    {
        var share = Kinds[kind].Duplicates[level - 1];
        var moved = Kinds[kind].Strangers[level - 1];
        return Math.Max(state == 1 ? (share + moved) / 2 : share, Least);
    }

    /// <summary>The share of a level among strangers; who agree on a postcode mostly agree on the town.</summary>
    public static double OfStrangers(MatchKind kind, int state, int level)
    {
        var share = Kinds[kind].Strangers[level - 1];
        var alike = kind is MatchKind.City or MatchKind.Region ? 0.9 : 0.05;
        return Math.Max(state == 2 ? (share * (1 - alike)) + ((Agreement)level == Agreement.Exact ? alike : 0) : share, Least);
    }
}
