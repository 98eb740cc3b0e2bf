namespace CustomerModel.Operations;

/// <summary>Agreements of pairs of texts that were compared lately: names meet again and again.</summary>
internal sealed class AgreementCache
{
    private const int Size = 1 << 15;
    private readonly ulong[] _pairs = new ulong[Size];
    private readonly Agreement[] _agreements = new Agreement[Size];

    public Agreement Of(BoundAttribute attribute, int left, int right)
    {
        if (MostEdits(attribute.Kind) is var edits and > 0)
        {
            return attribute.Texts.MayBeWithin(edits, left, right) ? Compare(attribute, left, right) : Agreement.Different;
        }

        var (low, high) = left < right ? (left, right) : (right, left);
        if (low < attribute.Texts.FirstLasting)
        {
            return Compare(attribute, left, right);
        }

        var pair = ((ulong)high << 32) | (uint)low;
        var place = KeyHash.Mix(pair) & (Size - 1);
        if (_pairs[place] != pair)
        {
            (_pairs[place], _agreements[place]) = (pair, Compare(attribute, low, high));
        }

        return _agreements[place];
    }

    /// <summary>Values that hardly repeat are not remembered; that they are far apart shows without reading them.</summary>
    private static int MostEdits(MatchKind kind) =>
        kind switch
        {
            MatchKind.Identifier or MatchKind.Mobile or MatchKind.Phone => 1,
            _ => 0,
        };

    private static Agreement Compare(BoundAttribute attribute, int left, int right) =>
        attribute.Told(ValueComparison.Of(attribute.Kind, attribute.Texts[left], attribute.Texts[right], attribute.Setting.Close));
}
