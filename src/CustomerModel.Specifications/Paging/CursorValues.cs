namespace CustomerModel.Specifications;

/// <summary>Values of single types in the bytes of a cursor.</summary>
internal static class CursorValues
{
    internal static void Write(BinaryWriter writer, Type type, object value)
    {
        if (type.IsEnum)
        {
            (type, value) = (typeof(long), Convert.ToInt64(value, null));
        }

        switch (value)
        {
            case string text:
                writer.Write(text);
                break;
            case DateTime time:
                writer.Write(time.Ticks);
                writer.Write((byte)time.Kind);
                break;
            case DateTimeOffset time:
                writer.Write(time.Ticks);
                writer.Write(time.Offset.Ticks);
                break;
            case decimal number:
                foreach (var part in decimal.GetBits(number))
                {
                    writer.Write(part);
                }

                break;
            default:
                writer.Write(RawValue.Of(type).Write(value));
                break;
        }
    }

    internal static object Read(BinaryReader reader, Type type)
    {
        if (type.IsEnum)
        {
            return Enum.ToObject(type, reader.ReadInt64());
        }

        return type == typeof(string) ? reader.ReadString()
            : type == typeof(bool) ? reader.ReadBoolean()
            : type == typeof(DateTime) ? new DateTime(reader.ReadInt64(), (DateTimeKind)reader.ReadByte())
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64()))
            : type == typeof(DateOnly) ? DateOnly.FromDayNumber(reader.ReadInt32())
            : type == typeof(TimeOnly) ? new TimeOnly(reader.ReadInt64())
            : type == typeof(decimal) ? new decimal([reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()])
            : RawValue.Of(type).Read(reader);
    }
}
