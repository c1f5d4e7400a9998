using Samskab.Texts;
using Spectre.Console;

namespace Samskab.Sample;

/// <summary>Shows on a terminal how far a country has come; elsewhere nothing.</summary>
internal sealed class GenerateProgress
{
    private readonly ProgressTask? making;
    private readonly ProgressTask? writing;

    private GenerateProgress(ProgressTask? making = null, ProgressTask? writing = null) =>
        (this.making, this.writing) = (making, writing);

    /// <summary>Does the work, and shows how far it has come where somebody sits at a terminal.</summary>
    internal static void Show(HostContext host, int offers, Action<GenerateProgress> work)
    {
        if (host.Terminal is { } terminal)
        {
            terminal
                .Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
                .Start(shown => work(On(shown, host.Wording, offers)));
        }
        else
        {
            work(new());
        }
    }

    /// <summary>So many offers are made.</summary>
    internal void Made(int offers) => making?.Value(offers);

    /// <summary>All offers are made, and the document is being written.</summary>
    internal void Writes()
    {
        making?.Value(making.MaxValue);
        writing?.StartTask();
    }

    /// <summary>The document is written.</summary>
    internal void Wrote() => writing?.IsIndeterminate(false).Value(writing.MaxValue);

    private static GenerateProgress On(ProgressContext shown, Wording wording, int offers) =>
        new(
            shown.AddTask(wording.Say("host.country-making"), maxValue: offers),
            shown.AddTask(wording.Say("host.country-writing"), autoStart: false).IsIndeterminate()
        );
}
