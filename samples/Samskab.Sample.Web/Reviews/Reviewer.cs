using NodaTime;
using Samskab.Collaborations;
using Samskab.Ports;
using Samskab.Reviews;

namespace Samskab.Sample.Web.Reviews;

/// <summary>Reviews collaborations by the numbers and holidays of this host.</summary>
internal sealed class Reviewer(Thresholds thresholds, IHolidays holidays)
{
    internal CollaborationReview Of(Collaboration collaboration, LocalDate day, CancellationToken cancelled) =>
        CollaborationReview.Of(collaboration, day, thresholds, holidays: holidays, cancellation: cancelled);
}
