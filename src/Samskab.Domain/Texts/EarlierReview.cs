using Samskab.Collaborations;
using Samskab.Reviews;

namespace Samskab.Texts;

/// <summary>A review to compare a later one with, and the collaboration that was reviewed, for its names.</summary>
/// <param name="Review">The review.</param>
/// <param name="Collaboration">The collaboration: the same on an earlier day, or as it was in an earlier document.</param>
public sealed record EarlierReview(CollaborationReview Review, Collaboration Collaboration);
