namespace CustomerModel.Service;

/// <summary>Which articles an entitlement opens to its customer, with the Dynamics codes.</summary>
public enum KnowledgeBaseAccess
{
    /// <summary>The usual ones.</summary>
    Standard = 0,

    /// <summary>More than the usual ones.</summary>
    Premium = 1,

    /// <summary>No articles.</summary>
    None = 2,
}
