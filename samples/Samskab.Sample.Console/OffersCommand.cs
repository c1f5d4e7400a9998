using NodaTime;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Texts;
using Samskab.Themes;

namespace Samskab.Sample;

/// <summary>Lists the offers for an area on a day.</summary>
internal static class OffersCommand
{
    internal static int Run(
        HostContext host,
        string file,
        string area,
        string? theme,
        LocalDate? on,
        OutputFormat format
    )
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        ProblemList.Warn(host, report);
        if ((on ?? report.Value.AsOf) is not { } date)
        {
            return host.WrongUsage(host.Wording.Say("host.no-date", ("file", file)));
        }
        if (KnownIds.Wrong(host.Wording, report.Value, area, theme) is { } wrong)
        {
            return host.WrongUsage(wrong);
        }
        var offers = new OffersIn(report.Value, new(area), date, theme is null ? null : new ThemeId(theme));
        host.Write([Page(offers.Evaluate(report.Value.Offers), report.Value, area, date, host.Wording)], format);
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private static Page Page(
        IEnumerable<Offer> offers,
        Collaboration collaboration,
        string area,
        LocalDate on,
        Wording wording
    )
    {
        var name = collaboration.Areas.Find(new(area))!.Name;
        List<Entry> entries = [.. offers.Select(offer => Line(offer, collaboration, wording))];
        return new(
            wording.Say("host.offers-title", ("area", name), ("date", wording.Of(on))),
            [new("", entries.Count > 0 ? [.. entries] : [new(EntryKind.Paragraph, wording.Say("host.no-offers"))])]
        );
    }

    private static Entry Line(Offer offer, Collaboration collaboration, Wording wording) =>
        new(
            EntryKind.Point,
            wording.Say(
                "host.offer-line",
                ("offer", offer.Name),
                ("provider", collaboration.Actors.Find(offer.Provider)!.Name),
                ("theme", collaboration.Themes.Find(offer.Theme)!.Name)
            )
        )
        {
            Parts =
            [
                .. offer.DescribedIn.Select(citation => new Entry(
                    EntryKind.Quotation,
                    wording.Quote(citation, Sources.CollaborationSources.All)
                )),
            ],
        };
}
