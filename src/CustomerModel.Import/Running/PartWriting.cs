using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Puts the parts of a record in, all in one go, and compares what they state with what they came to.</summary>
internal sealed class PartWriting(FileBinding binding, DocumentPricing? pricing)
{
    private readonly PartMaker _maker = binding.Part!;
    private readonly PartTarget _target = new(binding.Slots, binding.Part!);

    /// <summary>Whether parts are put in when all else of the record is.</summary>
    public bool IsLast => _maker.IsLast;

    /// <summary>Makes the parts of a row.</summary>
    /// <exception cref="RefusedException"><c>record.line-failed</c>: one of them cannot stand.</exception>
    public async ValueTask<List<object>> MakeAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        var parts = new List<object>(row.Parts.Count);
        foreach (var part in row.Parts)
        {
            if (!part.IsFailed)
            {
                await _target.ApplyAsync(work, part, stop).ConfigureAwait(false);
            }

            if (part.Part is { } made)
            {
                parts.Add(made);
            }
        }

        if (row.Parts.FirstOrDefault(part => part.IsFailed) is { } failed)
        {
            throw new RefusedException(LineRowErrors.LineFailed(failed.Kept.Line));
        }

        if (row.Parts.Count(part => part.IsBad) is > 0 and var partial)
        {
            row.Drop(new(null, LineRowErrors.LinesPartial(partial)));
        }

        return parts;
    }

    public void Put(Record record, PreparedRow row, List<object> parts, IUnitOfWork work)
    {
        _maker.Put(record, parts, pricing, work);
        if (_maker.Figures.Count == 0)
        {
            return;
        }

        for (var i = 0; i < row.Parts.Count; i++)
        {
            _target.Compare(record, row.Parts[i], i);
        }
    }
}
