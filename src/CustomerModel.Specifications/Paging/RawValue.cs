using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerModel.Specifications;

/// <summary>Structs that hold no reference, as the bytes they are.</summary>
internal abstract class RawValue
{
    internal static RawValue Of(Type type) =>
        type.IsValueType ? (RawValue)Activator.CreateInstance(typeof(RawValue<>).MakeGenericType(type))! : throw Unknown(type);

    internal abstract byte[] Write(object value);

    internal abstract object Read(BinaryReader reader);

    private protected static NotSupportedException Unknown(Type type) =>
        new($"A cursor cannot hold a {type.Name}; give the CursorFormat a conversion to a type of the framework.");
}

/// <inheritdoc/>
internal sealed class RawValue<TValue> : RawValue
    where TValue : struct
{
    internal override byte[] Write(object value)
    {
        var bytes = new byte[Size()];
        MemoryMarshal.Write(bytes, (TValue)value);
        return bytes;
    }

    internal override object Read(BinaryReader reader) => MemoryMarshal.Read<TValue>(reader.ReadBytes(Size()));

    private static int Size() =>
        RuntimeHelpers.IsReferenceOrContainsReferences<TValue>() ? throw Unknown(typeof(TValue)) : Unsafe.SizeOf<TValue>();
}
