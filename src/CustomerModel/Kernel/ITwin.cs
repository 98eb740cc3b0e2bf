namespace CustomerModel;

/// <summary>One of two records that tell of the same thing, each from its own side; see <see cref="RecordType.Twin"/>.</summary>
public interface ITwin
{
    /// <summary>The two do not say the same, or one of them is missing.</summary>
    DomainError TwinDiffers { get; }

    /// <summary>Whether the other record tells of the same thing from the other side, word for word.</summary>
    bool IsTwinOf(Record other);
}
