namespace CustomerModel.Operations;

/// <summary>Finds what goes along when a record is deleted, breadth first, and what is in the way.</summary>
internal sealed class DeletionSearch(RecordCatalogue catalogue, CascadeTable table, IReadScope read)
{
    private readonly Dictionary<RecordRef, (Record Record, DeletedRecord Told)> _deleted = [];
    private readonly Queue<RecordRef> _open = new();
    private readonly List<(RecordReference Reference, Record Record, RecordRef Named, bool IsRestricted)> _others = [];

    public async Task<CascadeDeletion.Found> RunAsync(RecordRef root, CancellationToken stop)
    {
        Delete(await KindReads.GetAsync(catalogue, read, root, stop).ConfigureAwait(false), 0, null);
        while (_open.TryDequeue(out var parent))
        {
            foreach (var reference in catalogue.ReferencesTo(catalogue.Find(parent.Type)!.Type))
            {
                var naming = await KindReads.Of(reference.Entry).NamingAsync(read, reference, parent, stop).ConfigureAwait(false);
                foreach (var child in naming)
                {
                    Take(reference, child, parent);
                }
            }
        }

        return Told(root);
    }

    private void Take(RecordReference reference, Record child, RecordRef parent)
    {
        var row = table.Of(parent.Type, child.Ref.Type, reference.Place);
        switch (Deleting(row.Of(CascadeAction.Delete), child, parent))
        {
            case CascadeType.Cascade:
                Delete(child, _deleted[parent].Told.Depth + 1, reference.Place);
                break;
            case CascadeType.RemoveLink when reference.Parts is not null || !reference.Field.Required:
                _others.Add((reference, child, parent, IsRestricted: false));
                break;
            default:
                _others.Add((reference, child, parent, IsRestricted: true));
                break;
        }
    }

    /// <summary>Where only some of the children go along the others are in the way, since a reference leads somewhere.</summary>
    private CascadeType Deleting(CascadeType type, Record child, RecordRef parent) =>
        type is not (CascadeType.Active or CascadeType.UserOwned) ? type
        : catalogue.GoesAlong(type, child, _deleted[parent].Record.Owner) ? CascadeType.Cascade
        : CascadeType.Restrict;

    private void Delete(Record record, int depth, string? via)
    {
        if (_deleted.TryAdd(record.Ref, (record, new(record.Ref, record.Version, depth, via))))
        {
            _open.Enqueue(record.Ref);
        }
    }

    /// <summary>What is deleted itself is neither let go nor, when it goes along anyway, in the way.</summary>
    private CascadeDeletion.Found Told(RecordRef root)
    {
        var left = _others.Where(other => !_deleted.ContainsKey(other.Record.Ref)).ToList();
        return new(
            new(
                root,
                [.. _deleted.Values.Select(one => one.Told)],
                [.. left.Where(other => !other.IsRestricted).Select(Linked)],
                [.. left.Where(other => other.IsRestricted).Select(Linked)]
            ),
            [.. _deleted.Values.Select(one => one.Record)],
            [.. left.Where(other => !other.IsRestricted).Select(other => (other.Reference, other.Record, other.Named))]
        );

        static LinkedRecord Linked((RecordReference Reference, Record Record, RecordRef Named, bool) other) =>
            new(other.Record.Ref, other.Record.Version, other.Reference.Place, other.Named);
    }
}
