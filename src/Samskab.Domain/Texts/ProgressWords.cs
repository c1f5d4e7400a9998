using Samskab.Guidance;
using Samskab.Rules;

namespace Samskab.Texts;

/// <summary>Says how far a collaboration has come.</summary>
internal static class ProgressWords
{
    private static readonly ProgressState[] Told =
    [
        ProgressState.Done,
        ProgressState.TakenUp,
        ProgressState.SetAside,
        ProgressState.Unknown,
        ProgressState.Open,
    ];

    extension(Wording wording)
    {
        /// <summary>What people call a chapter.</summary>
        internal string NameOf(Chapter chapter) => wording.Say($"chapter.{chapter}");

        /// <summary>What people call a state.</summary>
        internal string NameOf(ProgressState state) => wording.Say($"progress.state-{state.Kebab}");

        /// <summary>How many are in which state: «Af 12 råd er 2 gennemført og 10 ikke taget op endnu».</summary>
        internal string Of(ProgressCounts counts) =>
            counts.All == 0
                ? wording.Say("progress.count-none")
                : wording.Say(
                    "progress.count",
                    ("all", wording.Number(counts.All)),
                    (
                        "counts",
                        wording.Listed(
                            Told.Where(state => counts[state] > 0)
                                .Select(state =>
                                    wording.Say(
                                        $"progress.count-{state.Kebab}",
                                        ("count", wording.Number(counts[state]))
                                    )
                                )
                        )
                    )
                );
    }
}
