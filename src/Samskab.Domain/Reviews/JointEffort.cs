using Samskab.Actors;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Reviews;

/// <summary>Which initiatives the sources speak of as joint efforts, and what is said of them.</summary>
internal static class JointEffort
{
    extension(Initiative initiative)
    {
        /// <summary>Whether both sides take part in what has not ended; not where the participants are not stated.</summary>
        public bool IsJoint(ReviewScope scope) =>
            initiative.StatusOn(scope) != OfferStatus.Ended
            && initiative.HasSide(Side.Municipality, scope)
            && initiative.HasSide(Side.CivilSociety, scope);

        /// <summary>How far it has come; null where that is not stated.</summary>
        public OfferStatus? StatusOn(ReviewScope scope) =>
            initiative.Status is { } status && status.TryOn(scope.On, out var value) ? value : null;

        /// <summary>What is said of a fact.</summary>
        public Answer Said(Fact fact, ReviewScope scope) => KnownFact.Of(fact, initiative.Statements, scope.On).Answer;

        private bool HasSide(Side side, ReviewScope scope) =>
            (initiative.Participants ?? []).Any(id => scope.SideOf(id) == side);
    }
}
