using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Oversight;

/// <summary>The days of a finding, as few spans as can be.</summary>
/// <param name="Surely">The days on which it surely is so.</param>
/// <param name="Perhaps">The days on which what is recorded leaves it open.</param>
public sealed record DaysFound(Periods Surely, Periods Perhaps)
{
    /// <summary>Yes where it surely is so on some day; otherwise unknown.</summary>
    public Answer Answer => Surely.Spans.Count > 0 ? Answer.Yes : Answer.Unknown;
}
