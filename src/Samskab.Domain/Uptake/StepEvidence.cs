using System.Diagnostics;
using Samskab.Agreements;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Uptake;

/// <summary>What shows that a step was taken: a part of the collaboration, or a record of the host's own.</summary>
public abstract record StepEvidence
{
    private StepEvidence() { }

    /// <summary>A meeting at which it was settled or told of.</summary>
    public sealed record OfMeeting : StepEvidence
    {
        /// <summary>A meeting.</summary>
        /// <param name="id">The meeting.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfMeeting(MeetingId id) => Id = Identifier.Given(id);

        /// <summary>The meeting.</summary>
        public MeetingId Id { get; }
    }

    /// <summary>A decision on it.</summary>
    public sealed record OfDecision : StepEvidence
    {
        /// <summary>A decision.</summary>
        /// <param name="id">The decision.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfDecision(DecisionId id) => Id = Identifier.Given(id);

        /// <summary>The decision.</summary>
        public DecisionId Id { get; }
    }

    /// <summary>The terms of reference of a forum.</summary>
    public sealed record OfTerms : StepEvidence
    {
        /// <summary>The terms of reference of a forum.</summary>
        /// <param name="forum">The forum.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfTerms(ForumId forum) => Forum = Identifier.Given(forum);

        /// <summary>The forum.</summary>
        public ForumId Forum { get; }
    }

    /// <summary>An agreement between the parties.</summary>
    public sealed record OfAgreement : StepEvidence
    {
        /// <summary>An agreement.</summary>
        /// <param name="id">The agreement.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfAgreement(AgreementId id) => Id = Identifier.Given(id);

        /// <summary>The agreement.</summary>
        public AgreementId Id { get; }
    }

    /// <summary>An alignment of expectations.</summary>
    public sealed record OfExpectations : StepEvidence
    {
        /// <summary>An alignment of expectations.</summary>
        /// <param name="id">The alignment of expectations.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfExpectations(AgreementId id) => Id = Identifier.Given(id);

        /// <summary>The alignment of expectations.</summary>
        public AgreementId Id { get; }
    }

    /// <summary>Ground rules that were set.</summary>
    public sealed record OfGroundRules : StepEvidence
    {
        /// <summary>Ground rules.</summary>
        /// <param name="id">The ground rules.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfGroundRules(AgreementId id) => Id = Identifier.Given(id);

        /// <summary>The ground rules.</summary>
        public AgreementId Id { get; }
    }

    /// <summary>A record of the host's own.</summary>
    public sealed record OfRecord : StepEvidence
    {
        /// <summary>A record of the host's own.</summary>
        /// <param name="reference">The reference.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfRecord(RecordRef reference) => Reference = Identifier.Given(reference);

        /// <summary>The reference.</summary>
        public RecordRef Reference { get; }
    }

    /// <summary>The kind and id of the part of the collaboration, such as <c>meetings/m1</c>; null for a record of the host's own.</summary>
    public string? Path =>
        Match<string?>(
            its => $"meetings/{its.Id}",
            its => $"decisions/{its.Id}",
            its => $"forums/{its.Forum}",
            its => $"agreements/{its.Id}",
            its => $"expectations/{its.Id}",
            its => $"groundRules/{its.Id}",
            _ => null
        );

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="decision">For a decision.</param>
    /// <param name="terms">For terms of reference.</param>
    /// <param name="agreement">For an agreement.</param>
    /// <param name="expectations">For an alignment of expectations.</param>
    /// <param name="groundRules">For ground rules.</param>
    /// <param name="record">For a record of the host's own.</param>
    public T Match<T>(
        Func<OfMeeting, T> meeting,
        Func<OfDecision, T> decision,
        Func<OfTerms, T> terms,
        Func<OfAgreement, T> agreement,
        Func<OfExpectations, T> expectations,
        Func<OfGroundRules, T> groundRules,
        Func<OfRecord, T> record
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(expectations);
        ArgumentNullException.ThrowIfNull(groundRules);
        ArgumentNullException.ThrowIfNull(record);
        return this switch
        {
            OfMeeting its => meeting(its),
            OfDecision its => decision(its),
            OfTerms its => terms(its),
            OfAgreement its => agreement(its),
            OfExpectations its => expectations(its),
            OfGroundRules its => groundRules(its),
            OfRecord its => record(its),
            _ => throw new UnreachableException(),
        };
    }
}
