namespace CustomerModel.Operations;

/// <summary>How two folded values of a kind agree, if they are not the same.</summary>
internal static class ValueComparison
{
    private const int DateLength = 8;

    public static Agreement Of(MatchKind kind, ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close) =>
        kind switch
        {
            MatchKind.GivenName => NameComparison.OfGiven(left, right, close),
            MatchKind.FamilyName => NameComparison.OfFamily(left, right, close),
            MatchKind.FullName => HasSameWords(left, right) ? Agreement.Swapped : NameComparison.OfFamily(left, right, close),
            MatchKind.BirthDate => OfDates(left, right),
            MatchKind.Identifier => IsOneEdit(left, right, least: 4) ? Agreement.Close : Agreement.Different,
            MatchKind.Mobile or MatchKind.Phone => IsOneEdit(left, right, least: 6) ? Agreement.Close : Agreement.Different,
            MatchKind.Email => OfEmails(left, right),
            MatchKind.HouseNumber => OfHouses(left, right),
            MatchKind.Postcode => OfPostcodes(left, right),
            MatchKind.OrganisationName or MatchKind.Text => OfWords(left, right, close),
            _ => IsClose(left, right, close) ? Agreement.Close : Agreement.Different,
        };

    private static Agreement OfDates(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (IsOneEdit(left, right, least: 4))
        {
            return Agreement.Close;
        }

        if (left.Length != DateLength || right.Length != DateLength)
        {
            return Agreement.Different;
        }

        var (year, month, day) = (
            left[..4].SequenceEqual(right[..4]),
            left[4..6].SequenceEqual(right[4..6]),
            left[6..].SequenceEqual(right[6..])
        );
        var isExchanged = year && left[4..6].SequenceEqual(right[6..]) && left[6..].SequenceEqual(right[4..6]);
        return isExchanged ? Agreement.Close
            : (year && (month || day)) || (month && day) ? Agreement.Part
            : Agreement.Different;
    }

    private static Agreement OfEmails(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (mine, theirs) = (left.IndexOf('@'), right.IndexOf('@'));
        var isSameLocal = mine > 3 && mine == theirs && left[..mine].SequenceEqual(right[..theirs]);
        var isClose = !isSameLocal && Math.Abs(left.Length - right.Length) <= 2 && EditDistance.Of(left, right) <= 2;
        return !isSameLocal && !isClose ? Agreement.Different
            : !HasSameDigits(left, right) ? Agreement.Missing
            : isClose ? Agreement.Close
            : Agreement.Part;
    }

    /// <summary>Whether both have the same digits, two at least: without them they are alike by the name in them, which says nothing new.</summary>
    private static bool HasSameDigits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j, count) = (0, 0, 0);
        while (true)
        {
            i = NextDigit(left, i);
            j = NextDigit(right, j);
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length && count >= 2;
            }

            if (left[i++] != right[j++])
            {
                return false;
            }

            count++;
        }
    }

    private static int NextDigit(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static Agreement OfHouses(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = left.CommonPrefixLength(right);
        var isSuffix = same > 0 && same >= Math.Min(left.Length, right.Length) && !IsDigitAt(left, same) && !IsDigitAt(right, same);
        return isSuffix || Likeness.IsTransposed(left, right) || IsOneEdit(left, right, least: 3) ? Agreement.Close : Agreement.Different;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static Agreement OfPostcodes(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        IsOneEdit(left, right, least: 4) ? Agreement.Close
        : left.CommonPrefixLength(right) >= 2 ? Agreement.Part
        : Agreement.Different;

    private static Agreement OfWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close) =>
        IsClose(left, right, close) ? Agreement.Close
        : NameComparison.SharesWord(left, right) ? Agreement.Part
        : Agreement.Different;

    private static bool IsClose(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close)
    {
        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        return shorter >= close * longer && Likeness.ByEdits(left, right) >= close;
    }

    private static bool IsOneEdit(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int least) =>
        Math.Min(left.Length, right.Length) >= least && Math.Abs(left.Length - right.Length) <= 1 && EditDistance.Of(left, right) <= 1;

    private static bool HasSameWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length || !left.Contains(' '))
        {
            return false;
        }

        foreach (var range in left.Split(' '))
        {
            if (!NameComparison.HasWord(right, left[range]))
            {
                return false;
            }
        }

        return true;
    }
}
