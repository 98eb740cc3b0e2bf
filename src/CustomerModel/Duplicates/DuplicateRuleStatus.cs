namespace CustomerModel.Duplicates;

/// <summary>Status reasons of duplicate rules, with the Dynamics codes.</summary>
public enum DuplicateRuleStatus
{
    /// <summary>Can be edited, and finds nothing.</summary>
    Unpublished = 0,

    /// <summary>On its way; passed through within one command, since nothing has to be made ready for a rule to be asked.</summary>
    Publishing = 1,

    /// <summary>Finds duplicates, and is read-only.</summary>
    Published = 2,
}

/// <summary>States of duplicate rules, with the Dynamics codes.</summary>
public enum DuplicateRuleState
{
    /// <summary>Finds nothing.</summary>
    Inactive = 0,

    /// <summary>Finds duplicates.</summary>
    Active = 1,
}

/// <summary>What is done to a duplicate rule.</summary>
public enum DuplicateRuleAction
{
    /// <summary>Takes it into use.</summary>
    Publish,

    /// <summary>Ends what publishing began.</summary>
    Finish,

    /// <summary>Takes it out of use, so that it can be edited.</summary>
    Unpublish,
}
