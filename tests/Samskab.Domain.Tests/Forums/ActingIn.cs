using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Domain.Tests.Forums;

internal static class ActingIn
{
    /// <summary>The ids of the seats that surely act.</summary>
    public static IEnumerable<string> Acting(this ForumOn forum) =>
        from seat in forum.Seats ?? []
        where seat.Acts == Answer.Yes
        select seat.Seat.Id.Value;
}
