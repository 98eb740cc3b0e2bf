namespace CustomerModel.EntityFrameworkCore;

/// <summary>After a commit that a foreign key refused: which references lead nowhere, and which deleted records are still named.</summary>
internal static class BrokenReferences
{
    public static async Task<List<DomainError>> FindAsync(
        SqlParts parts,
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyList<RecordChange> flushed,
        CancellationToken stop
    )
    {
        var errors = new List<DomainError>();
        foreach (var change in flushed)
        {
            if (change.After is { } after)
            {
                await DanglingAsync(change, after).ConfigureAwait(false);
            }
            else
            {
                await StillNamedAsync(change).ConfigureAwait(false);
            }
        }

        return errors;

        async Task DanglingAsync(RecordChange change, Record after)
        {
            foreach (var field in change.Entry.References)
            {
                if (
                    field.Read(after) is { } value
                    && RecordReference.TargetOf(field, value) is var (type, id)
                    && parts.Tables.Find(type) is { } table
                    && await CountAsync(table, RecordTable.Id, id).ConfigureAwait(false) == 0
                )
                {
                    errors.Add(FieldErrors.ReferenceNotFound(field, value) with { Record = change.Ref });
                }
            }
        }

        async Task StillNamedAsync(RecordChange deleted)
        {
            // Only records have foreign keys; what parts name is asked by the rule before.
            foreach (var reference in parts.Tables.Catalogue.ReferencesTo(deleted.Type).Where(reference => reference.Parts is null))
            {
                var table = parts.Tables.Of(reference.Entry.Type.ClrType);
                var count = await CountAsync(table, reference.Field.Name, reference.ValueFor(deleted.Ref)).ConfigureAwait(false);
                if (count > 0)
                {
                    errors.Add(RecordErrors.InUse(deleted.Ref, reference.Entry.Type.Name, reference.Place, count));
                }
            }
        }

        async Task<int> CountAsync(RecordTable table, string column, object value)
        {
            var dialect = parts.Dialect;
            var command = commands.Get(
                $"SELECT count(*) FROM {dialect.Quote(table.Name)} WHERE {RecordTable.Tenant} = @k0 AND {dialect.Quote(column)} = @k1"
            );
            SqlCommands.Set(command, 0, "@k0", dialect.FormOf(typeof(Guid)).ToDriver(tenant.Value));
            SqlCommands.Set(command, 1, "@k1", dialect.FormOf(value.GetType()).ToDriver(value));
            return Convert.ToInt32(await command.ExecuteScalarAsync(stop).ConfigureAwait(false), null);
        }
    }
}
