using static CustomerModel.FieldTraits;

namespace CustomerModel;

/// <summary>The fields that every record has.</summary>
internal static class RecordFields
{
    public static FieldList<TRecord> Of<TRecord>()
        where TRecord : Record
    {
        var all = new FieldList<TRecord>();
        all.Value("ownerid", "Owner", r => r.Owner, (r, v) => r.Owner = v, traits: ByCommand | Indexed);
        all.Value("createdon", "Created On", r => r.CreatedOn, (r, v) => r.CreatedOn = v, traits: BySystem | Indexed);
        all.Value("createdby", "Created By", r => r.CreatedBy, (r, v) => r.CreatedBy = v, traits: BySystem);
        all.Value(
            "createdonbehalfby",
            "Created By (Delegate)",
            r => r.CreatedOnBehalfBy,
            (r, v) => r.CreatedOnBehalfBy = v,
            traits: BySystem
        );
        all.Value("modifiedon", "Modified On", r => r.ModifiedOn, (r, v) => r.ModifiedOn = v, traits: BySystem | Indexed);
        all.Value("modifiedby", "Modified By", r => r.ModifiedBy, (r, v) => r.ModifiedBy = v, traits: BySystem);
        all.Value(
            "modifiedonbehalfby",
            "Modified By (Delegate)",
            r => r.ModifiedOnBehalfBy,
            (r, v) => r.ModifiedOnBehalfBy = v,
            traits: BySystem
        );
        all.Value(
            "overriddencreatedon",
            "Record Created On",
            r => r.OverriddenCreatedOn,
            (r, v) => r.OverriddenCreatedOn = v,
            traits: BySystem
        );
        all.Value(
            "importsequencenumber",
            "Import Sequence Number",
            r => r.ImportSequenceNumber,
            (r, v) => r.ImportSequenceNumber = v,
            traits: BySystem | Indexed
        );
        all.Always("versionnumber", "Version Number", r => r.Version, (r, v) => r.Version = v, traits: BySystem);
        return all;
    }
}
