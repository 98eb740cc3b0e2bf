namespace CustomerModel.Views;

/// <summary>A view was saved for the first time.</summary>
/// <param name="View">Which one.</param>
/// <param name="RecordType">Logical name of the kind of record it shows.</param>
/// <param name="Owner">Whose it is; <see langword="null"/>: the organisation's.</param>
/// <param name="At">When.</param>
public sealed record ViewSaved(SavedViewId View, string RecordType, OwnerId? Owner, Instant At) : IDomainEvent;

/// <summary>A saved view shows something else.</summary>
public sealed record ViewRedefined(SavedViewId View, Instant At) : IDomainEvent;

/// <summary>A view is the one that is shown first.</summary>
/// <param name="View">Which one.</param>
/// <param name="Former">Which one it was before.</param>
/// <param name="At">When.</param>
public sealed record DefaultViewChosen(SavedViewId View, SavedViewId? Former, Instant At) : IDomainEvent;

/// <summary>A view is no longer the one that is shown first, and no other is.</summary>
public sealed record DefaultViewCleared(SavedViewId View, Instant At) : IDomainEvent;

/// <summary>A saved view went out of use.</summary>
public sealed record ViewDeactivated(SavedViewId View, Instant At) : IDomainEvent;

/// <summary>A saved view came back into use.</summary>
public sealed record ViewActivated(SavedViewId View, Instant At) : IDomainEvent;
