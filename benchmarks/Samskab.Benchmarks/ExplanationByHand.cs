using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Verdicts;

namespace Samskab.Benchmarks;

/// <summary>A node as the library's: answer, whether the verdict turns on it, its parts.</summary>
internal abstract class Node(Answer answer, bool isDecisive, Node[] parts)
{
    public Answer Answer { get; } = answer;

    public bool IsDecisive { get; } = isDecisive;

    public Node[] Parts { get; } = parts;
}

/// <summary>The node of a book, block, ground or fact, which it names.</summary>
internal sealed class NamedNode(object name, Answer answer, bool isDecisive, Node[] parts)
    : Node(answer, isDecisive, parts)
{
    public object Name { get; } = name;
}

/// <summary>The node of a connective.</summary>
internal sealed class GroupNode(Connective connective, int needed, Answer answer, bool isDecisive, Node[] parts)
    : Node(answer, isDecisive, parts)
{
    public Connective Connective { get; } = connective;

    public int Needed { get; } = needed;
}

/// <summary>The explanation of this one formula, written out.</summary>
internal sealed class ExplanationByHand(RuleBook book)
{
    private readonly Block criteria = book.Contents.Blocks[0];
    private readonly Block usefulness = book.Contents.Blocks[1];
    private readonly Block exclusions = book.Contents.Blocks[2];
    private readonly Fact newWelfareGoal = CoCreation.CoCreationFacts.NewWelfareGoal;
    private readonly Fact crossSectorResources = CoCreation.CoCreationFacts.CrossSectorResources;
    private readonly Fact equalDialogue = CoCreation.CoCreationFacts.EqualDialogue;
    private readonly Fact jointDefinition = CoCreation.CoCreationFacts.JointDefinition;
    private readonly Fact jointIdeas = CoCreation.CoCreationFacts.JointIdeas;
    private readonly Fact openInitiative = CoCreation.CoCreationFacts.OpenInitiative;
    private readonly Fact openness = CoCreation.CoCreationFacts.Openness;
    private readonly Fact riskWillingness = CoCreation.CoCreationFacts.RiskWillingness;
    private readonly Fact newThinkingNeeded = CoCreation.CoCreationFacts.NewThinkingNeeded;
    private readonly Fact equalCollaboration = CoCreation.CoCreationFacts.EqualCollaboration;
    private readonly Fact oneActorFinallyResponsible = CoCreation.CoCreationFacts.OneActorFinallyResponsible;
    private readonly Fact establishedActivity = CoCreation.CoCreationFacts.EstablishedActivity;
    private readonly Fact politicalWill = CoCreation.CoCreationFacts.PoliticalWill;
    private readonly Fact mandate = CoCreation.CoCreationFacts.Mandate;
    private readonly Fact solutionsPoliticallyFixed = CoCreation.CoCreationFacts.SolutionsPoliticallyFixed;
    private readonly Fact needAndSolutionIdentified = CoCreation.CoCreationFacts.NeedAndSolutionIdentified;

    public Node Of(InitiativeAnswers facts)
    {
        var (f01, f02) = (A(facts.NewWelfareGoal), A(facts.CrossSectorResources));
        var (f03, f04, f05) = (A(facts.EqualDialogue), A(facts.JointDefinition), A(facts.JointIdeas));
        var (f06, f07, f08) = (A(facts.OpenInitiative), A(facts.Openness), A(facts.RiskWillingness));
        var joint = f04.Or(f05);
        var (c3, c5) = (f03.And(joint), f07.And(f08));
        var met = f01.And(f02).And(c3).And(f06).And(c5);
        var useful = A(facts.NewThinkingNeeded);
        var (f10, f11, f12) = (
            A(facts.EqualCollaboration),
            A(facts.OneActorFinallyResponsible),
            A(facts.EstablishedActivity)
        );
        var (f13, f14, f15) = (A(facts.PoliticalWill), A(facts.Mandate), A(facts.SolutionsPoliticallyFixed));
        var f16 = A(facts.NeedAndSolutionIdentified);
        var backed = f13.Or(f14);
        var (x1, x3) = (f10.Negated.Or(f11), f15.Or(backed.Negated));
        var free = x1.Or(f12).Or(x3).Or(f16).Negated;
        var whole = met.And(useful).And(free);

        var d = met == whole;
        var (d3, d5) = (d && c3 == whole, d && c5 == whole);
        var dJoint = d3 && joint == c3;
        var criteriaNode = new NamedNode(
            criteria,
            met,
            d,
            [
                Ground(criteria, 0, f01, d && f01 == whole, Leaf(newWelfareGoal, f01, d && f01 == whole)),
                Ground(criteria, 1, f02, d && f02 == whole, Leaf(crossSectorResources, f02, d && f02 == whole)),
                Ground(
                    criteria,
                    2,
                    c3,
                    d3,
                    new GroupNode(
                        Connective.All,
                        2,
                        c3,
                        d3,
                        [
                            Leaf(equalDialogue, f03, d3 && f03 == c3),
                            new GroupNode(
                                Connective.Any,
                                1,
                                joint,
                                dJoint,
                                [
                                    Leaf(jointDefinition, f04, dJoint && f04 == joint),
                                    Leaf(jointIdeas, f05, dJoint && f05 == joint),
                                ]
                            ),
                        ]
                    )
                ),
                Ground(criteria, 3, f06, d && f06 == whole, Leaf(openInitiative, f06, d && f06 == whole)),
                Ground(
                    criteria,
                    4,
                    c5,
                    d5,
                    new GroupNode(
                        Connective.All,
                        2,
                        c5,
                        d5,
                        [Leaf(openness, f07, d5 && f07 == c5), Leaf(riskWillingness, f08, d5 && f08 == c5)]
                    )
                ),
            ]
        );

        var u = useful == whole;
        var usefulNode = new NamedNode(
            usefulness,
            useful,
            u,
            [Ground(usefulness, 0, useful, u, Leaf(newThinkingNeeded, useful, u))]
        );

        var e = free == whole;
        var holds = whole.Negated;
        var (e1, e2, e3, e4) = (e && x1 == holds, e && f12 == holds, e && x3 == holds, e && f16 == holds);
        var eUnequal = e1 && f10.Negated == x1;
        var eUnbacked = e3 && backed.Negated == x3;
        var exclusionsNode = new NamedNode(
            exclusions,
            free,
            e,
            [
                Ground(
                    exclusions,
                    0,
                    x1,
                    e1,
                    new GroupNode(
                        Connective.Any,
                        1,
                        x1,
                        e1,
                        [
                            new GroupNode(
                                Connective.Not,
                                1,
                                f10.Negated,
                                eUnequal,
                                [Leaf(equalCollaboration, f10, eUnequal)]
                            ),
                            Leaf(oneActorFinallyResponsible, f11, e1 && f11 == x1),
                        ]
                    )
                ),
                Ground(exclusions, 1, f12, e2, Leaf(establishedActivity, f12, e2)),
                Ground(
                    exclusions,
                    2,
                    x3,
                    e3,
                    new GroupNode(
                        Connective.Any,
                        1,
                        x3,
                        e3,
                        [
                            Leaf(solutionsPoliticallyFixed, f15, e3 && f15 == x3),
                            new GroupNode(
                                Connective.Not,
                                1,
                                backed.Negated,
                                eUnbacked,
                                [
                                    new GroupNode(
                                        Connective.Any,
                                        1,
                                        backed,
                                        eUnbacked,
                                        [
                                            Leaf(politicalWill, f13, eUnbacked && f13 == backed),
                                            Leaf(mandate, f14, eUnbacked && f14 == backed),
                                        ]
                                    ),
                                ]
                            ),
                        ]
                    )
                ),
                Ground(exclusions, 3, f16, e4, Leaf(needAndSolutionIdentified, f16, e4)),
            ]
        );
        return new NamedNode(book, whole, true, [criteriaNode, usefulNode, exclusionsNode]);
    }

    private static NamedNode Ground(Block block, int number, Answer answer, bool isDecisive, Node condition) =>
        new(block.Grounds[number], answer, isDecisive, [condition]);

    private static NamedNode Leaf(Fact fact, Answer answer, bool isDecisive) => new(fact, answer, isDecisive, []);

    private static Answer A(bool? answer) => Checks.AnswerOf(answer);
}
