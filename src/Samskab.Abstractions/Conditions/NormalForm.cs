namespace Samskab.Conditions;

/// <summary>A condition in which negations stand at the facts alone and every group needs a number of its parts.</summary>
/// <remarks>A conjunction needs all parts, a disjunction one. Groups of one part and groups within alike groups are gone.</remarks>
internal sealed class NormalForm
{
    private readonly int[] parts;

    private NormalForm(Node[] nodes, int[] parts) => (Nodes, this.parts) = (nodes, parts);

    /// <summary>A fact that must have an answer, or a group of which a number of parts must hold.</summary>
    /// <param name="Fact">The number of the fact; -1 for a group.</param>
    /// <param name="Sought">Whether a fact must be answered yes.</param>
    /// <param name="Needed">How many parts of a group must hold.</param>
    /// <param name="First">Where the parts of a group are listed.</param>
    /// <param name="Count">How many parts a group has.</param>
    internal readonly record struct Node(int Fact, bool Sought, int Needed, int First, int Count)
    {
        internal bool IsFact => Fact >= 0;

        internal bool NeedsAll => Needed == Count;

        internal bool NeedsOne => Needed == 1;
    }

    /// <summary>The nodes, parts before the groups they are in; the whole is the last.</summary>
    internal Node[] Nodes { get; }

    /// <summary>The positions of the parts of a group.</summary>
    internal ReadOnlySpan<int> PartsOf(in Node group) => parts.AsSpan(group.First, group.Count);

    /// <summary>The normal form of a condition, or of its negation.</summary>
    /// <param name="outline">The condition.</param>
    /// <param name="sought">Whether the condition is to hold; if not, the form holds when the condition does not.</param>
    internal static NormalForm Of(Outline outline, bool sought = true)
    {
        var writer = new Writer(outline);
        writer.Write(outline.Steps.Length - 1, sought);
        return writer.Form;
    }

    private sealed class Writer(Outline outline)
    {
        private readonly List<Node> nodes = [];
        private readonly List<int> parts = [];

        internal NormalForm Form => new([.. nodes], [.. parts]);

        /// <summary>Writes a step with all below it.</summary>
        /// <returns>The position of its node.</returns>
        internal int Write(int at, bool sought)
        {
            (at, sought) = WithoutNegations(at, sought);
            var step = outline.Steps[at];
            if (step.Kind == Outline.Kind.Is)
            {
                nodes.Add(new(step.Number, sought, 0, 0, 0));
                return nodes.Count - 1;
            }
            if (step.Parts == 1)
            {
                return Write(at - 1, sought);
            }
            var gathered = new List<int>();
            Gather(at, sought, Needed(step, sought), gathered);
            nodes.Add(new(-1, true, NeededOf(step, sought, gathered.Count), parts.Count, gathered.Count));
            parts.AddRange(gathered);
            return nodes.Count - 1;
        }

        // The parts of a group, those of alike groups within it among them.
        private void Gather(int at, bool sought, Join join, List<int> gathered)
        {
            foreach (var part in outline.PartsOf(at))
            {
                var (inner, sign) = WithoutNegations(part, sought);
                var step = outline.Steps[inner];
                if (step.Kind != Outline.Kind.Is && join != Join.Some && Needed(step, sign) == join)
                {
                    Gather(inner, sign, join, gathered);
                }
                else
                {
                    gathered.Add(Write(inner, sign));
                }
            }
        }

        private (int At, bool Sought) WithoutNegations(int at, bool sought)
        {
            while (outline.Steps[at].Kind == Outline.Kind.Not)
            {
                (at, sought) = (at - 1, !sought);
            }
            return (at, sought);
        }

        private static int NeededOf(in Outline.Step step, bool sought, int count) =>
            Needed(step, sought) switch
            {
                Join.All => count,
                Join.One => 1,
                _ => Threshold(step, sought),
            };

        private static Join Needed(in Outline.Step step, bool sought) =>
            Threshold(step, sought) is var needed && needed == step.Parts ? Join.All
            : needed == 1 ? Join.One
            : Join.Some;

        // At least k of n do not hold exactly when at least n - k + 1 of them fail.
        private static int Threshold(in Outline.Step step, bool sought)
        {
            var needed = step.Kind switch
            {
                Outline.Kind.All => step.Parts,
                Outline.Kind.Any => 1,
                _ => step.Number,
            };
            return sought ? needed : step.Parts - needed + 1;
        }

        private enum Join
        {
            All,
            One,
            Some,
        }
    }
}
