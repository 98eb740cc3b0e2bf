namespace CustomerModel.Operations;

/// <summary>Agreements of pairs of texts that were compared lately: names meet again and again.</summary>
internal sealed class AgreementCache
{
    private const int Size = 1 << 15;
    private readonly ulong[] _pairs = new ulong[Size];
    private readonly Agreement[] _agreements = new Agreement[Size];

    public Agreement Of(BoundAttribute attribute, int left, int right)
    {
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

    private static Agreement Compare(BoundAttribute attribute, int left, int right) =>
        attribute.Told(ValueComparison.Of(attribute.Kind, attribute.Texts[left], attribute.Texts[right], attribute.Setting.Close));
}
