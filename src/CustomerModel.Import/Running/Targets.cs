namespace CustomerModel.Import;

/// <summary>Makes the target of a file, whose record is known at run time only.</summary>
internal static class Targets
{
    public static async Task<(RowTarget Target, RowKeys? Keys)> OfAsync(
        ImportContext context,
        ImportFile file,
        FileBinding binding,
        PartWriting? parts,
        CancellationToken stop
    )
    {
        var map = file.Map;
        if (binding.IsAddresses)
        {
            return (new AddressTarget(binding.Slots), null);
        }

        if (binding.Part is { } maker)
        {
            return (new AddedPartTarget(binding.Slots, maker, file.Pricing), null);
        }

        var keys =
            map.Key.Count == 0 ? null : new RowKeys(map, await context.Keys.OfAsync(map.Record, map.Key, stop).ConfigureAwait(false));
        var target = Activator.CreateInstance(
            typeof(RecordTarget<>).MakeGenericType(binding.Entry.Type.ClrType),
            binding,
            context.Options,
            keys,
            context.Keys,
            parts,
            file.Pricing
        );
        return ((RowTarget)target!, keys);
    }
}
