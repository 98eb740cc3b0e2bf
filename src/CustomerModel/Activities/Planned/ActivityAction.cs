namespace CustomerModel.Activities;

/// <summary>What can be done to an activity; a kind takes those that stand in its life cycle.</summary>
public enum ActivityAction
{
    /// <summary>Say another reason within the same state.</summary>
    ChangeReason,

    /// <summary>Keep its time free.</summary>
    Schedule,

    /// <summary>Record that it was done.</summary>
    Complete,

    /// <summary>Call it off.</summary>
    Cancel,

    /// <summary>Take it up again.</summary>
    Reopen,

    /// <summary>Hand an e-mail over to be sent.</summary>
    Send,

    /// <summary>Begin to send a waiting e-mail.</summary>
    Dispatch,

    /// <summary>Record that an e-mail left.</summary>
    Deliver,

    /// <summary>Record that an e-mail could not be sent.</summary>
    Fail,
}
