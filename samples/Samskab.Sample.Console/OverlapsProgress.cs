using Samskab.Texts;
using Spectre.Console;

namespace Samskab.Sample;

/// <summary>Shows on a terminal that a document is read and overlaps are found; elsewhere nothing.</summary>
internal sealed class OverlapsProgress
{
    private readonly ProgressTask? reading;
    private readonly ProgressTask? finding;

    private OverlapsProgress(ProgressTask? reading = null, ProgressTask? finding = null) =>
        (this.reading, this.finding) = (reading, finding);

    /// <summary>Does the work, and shows where it is where somebody sits at a terminal.</summary>
    internal static int Show(HostContext host, Func<OverlapsProgress, int> work) =>
        host.Terminal is { } terminal
            ? terminal
                .Progress()
                .AutoClear(true)
                .Columns(
                    new TaskDescriptionColumn(),
                    new ProgressBarColumn(),
                    new ElapsedTimeColumn(),
                    new SpinnerColumn()
                )
                .Start(shown => work(On(shown, host.Wording)))
            : work(new());

    /// <summary>The document is read, and overlaps are being found.</summary>
    internal void Finds()
    {
        reading?.IsIndeterminate(false).Value(reading.MaxValue);
        finding?.StartTask();
    }

    private static OverlapsProgress On(ProgressContext shown, Wording wording) =>
        new(
            shown.AddTask(wording.Say("host.overlaps-reading")).IsIndeterminate(),
            shown.AddTask(wording.Say("host.overlaps-finding"), autoStart: false).IsIndeterminate()
        );
}
