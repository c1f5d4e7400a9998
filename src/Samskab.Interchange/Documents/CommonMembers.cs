using Samskab.Actors;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Shapes;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>Members that many nouns have.</summary>
internal static class CommonMembers
{
    /// <summary>A name that people use.</summary>
    public static WordsShape NameShape { get; } = new(Initiative.MaxNameLength);

    /// <summary>Running text.</summary>
    public static WordsShape TextShape { get; } = new(CollaborationFormat.MaxTextLength);

    /// <summary>What tokens match that only the host understands.</summary>
    public const string OpaqueTokens = "^(?![0-9]{6}-?[0-9]{4}$)[A-Za-z0-9._:-]{1,128}$";

    /// <summary>A participant, as a token that only the host understands.</summary>
    public static OpaqueShape<ParticipantRef> ParticipantShape { get; } =
        new(OpaqueTokens, ProblemCodes.ParticipantNotPermitted);

    extension<T>(Members<T> members)
    {
        /// <summary>The id of a noun, which no other of its kind has.</summary>
        public Slot<TId> Id<TId>(Func<T, TId> valueIn)
            where TId : struct, IIdentifier<TId> =>
            members.Required("id", new OwnIdShape<TId>(), valueIn, "The id, supplied by the host.");

        /// <summary>The name of a noun.</summary>
        public Slot<string> Name(Func<T, string> valueIn) =>
            members.Required("name", NameShape, valueIn, "The name that people use: no name of a person.");

        /// <summary>Those between whom something is agreed.</summary>
        public Slot<ValueList<ActorId>> Parties(Func<T, ValueList<ActorId>> valueIn) =>
            members.Required("parties", Lists.Ids<ActorId>(), valueIn, "The actors it is between.");

        /// <summary>Running text that may be absent.</summary>
        public Slot<string> Text(string name, Func<T, string?> valueIn, string description) =>
            members.Optional(name, TextShape, valueIn, description);

        /// <summary>The ids that a noun refers to as its scope: it falls with a bad one.</summary>
        public Slot<ValueList<TId>?> Scope<TId>(string name, Func<T, ValueList<TId>?> valueIn, string description)
            where TId : struct, IIdentifier<TId> => members.Decisive(name, Lists.Ids<TId>(), valueIn, description);

        /// <summary>Sentences that describe a noun.</summary>
        public Slot<ValueList<Citation>> DescribedIn(Func<T, ValueList<Citation>> valueIn) =>
            members.List("describedIn", CitationTable.Shape, valueIn, "Sentences that describe it.");

        /// <summary>What shows that a noun is true.</summary>
        public Slot<ValueList<Evidence>> Evidence(Func<T, ValueList<Evidence>> valueIn) =>
            members.List("evidence", EvidenceTable.Shape, valueIn, "What shows that it is true.");

        /// <summary>On what basis a noun is said, as two flags of which one can be true.</summary>
        public Func<Slots, Basis> Basis(Func<T, Basis> valueIn)
        {
            var assumed = members.Flag(
                "assumed",
                its => valueIn(its) == Facts.Basis.Assumed,
                "Whether it is taken for granted and nobody has said it."
            );
            var derived = members.Flag(
                "derived",
                its => valueIn(its) == Facts.Basis.Derived,
                "Whether it follows from other data."
            );
            members.Rule(derived, read => TwoBases(read.Of(assumed), read.Of(derived)));
            return read => BasisOf(read.Of(assumed), read.Of(derived));
        }
    }

    private static Clash? TwoBases(bool assumed, bool derived) =>
        assumed && derived ? new(ProblemCodes.AssumedAndDerived, "true", "assumed; or derived") : null;

    private static Basis BasisOf(bool assumed, bool derived) =>
        assumed ? Facts.Basis.Assumed
        : derived ? Facts.Basis.Derived
        : Facts.Basis.Stated;
}
