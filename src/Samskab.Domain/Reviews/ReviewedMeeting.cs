using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>A meeting, its forum in the collaboration, and who sat in it on that day: what the checks of a meeting share.</summary>
internal sealed record ReviewedMeeting(Meeting Meeting, Forum? Forum, HeldSeats? Seats)
{
    public string Subject { get; } = "meetings/" + Meeting.Id.Value;
}
