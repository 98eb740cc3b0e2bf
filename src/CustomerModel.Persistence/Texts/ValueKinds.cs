using System.Collections.Concurrent;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>The closed list of what a field can hold: plain values, ids, options, enums, text values.</summary>
public static class ValueKinds
{
    private static readonly Type[] Plain =
    [
        typeof(string),
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(double),
        typeof(Guid),
        typeof(LocalDate),
        typeof(Instant),
    ];

    private static readonly ConcurrentDictionary<Type, ValueKind?> Known = new();

    /// <summary>How values of the type are kept.</summary>
    /// <exception cref="NotSupportedException">No field holds values of the type.</exception>
    public static ValueKind Of(Type type) => Find(type) ?? throw new NotSupportedException($"No field holds {type.Name}.");

    /// <summary>How values of the type are kept, or <see langword="null"/> when no field holds them.</summary>
    public static ValueKind? Find(Type type) => Known.GetOrAdd(type, Make);

    private static ValueKind? Make(Type type) =>
        Plain.Contains(type) ? new(type, type, value => value, value => value)
        : type == typeof(CustomerId) ? new(type, typeof(string), PartyTexts.Write, PartyTexts.ReadCustomer)
        : type == typeof(RecordRef) ? new(type, typeof(string), PartyTexts.Write, PartyTexts.ReadRecord)
        : type == typeof(OwnerId) ? new(type, typeof(string), PartyTexts.Write, PartyTexts.ReadOwner)
        : type.IsEnum ? new(type, typeof(int), value => Convert.ToInt32(value, null), value => Enum.ToObject(type, value))
        : Implements(type, typeof(IEntityId<>)) ? Call(nameof(IdOf), type)
        : Implements(type, typeof(IOption<>)) ? Call(nameof(OptionOf), type)
        : Implements(type, typeof(ITextValue<>)) ? Call(nameof(TextOf), type)
        : null;

    private static ValueKind IdOf<TId>()
        where TId : struct, IEntityId<TId> => new(typeof(TId), typeof(Guid), value => ((TId)value).Value, value => TId.From((Guid)value));

    private static ValueKind OptionOf<TOption>()
        where TOption : struct, IOption<TOption> =>
        new(typeof(TOption), typeof(int), value => ((TOption)value).Code, value => TOption.From((int)value));

    private static ValueKind TextOf<TText>()
        where TText : ITextValue<TText> =>
        new(typeof(TText), typeof(string), value => ((TText)value).Stored, value => TText.FromStored((string)value));

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces()
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == definition && face.GetGenericArguments()[0] == type);

    private static ValueKind Call(string method, Type type) =>
        (ValueKind)
            typeof(ValueKinds).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;
}
