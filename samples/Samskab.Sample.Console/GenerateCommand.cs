using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Sample.Denmark;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Makes a country to try things on, and writes it as a document.</summary>
internal sealed class GenerateCommand(HostContext host, GenerateOptions options)
{
    private readonly CollaborationWriter writer = host.Services.GetRequiredService<CollaborationWriter>();

    internal int Run(OutputFormat format)
    {
        if (options.Out is not { } path)
        {
            using var output = new TextSink(host.Streams.Output);
            writer.Write(output, NationalDocument.Of(options.Offers, options.Seed));
            return HostContext.Done;
        }
        // The file is opened first: nobody waits for a country that has no place.
        CollaborationParts country = new();
        if (
            !FileOutput.TryWrite(
                host,
                path,
                file => GenerateProgress.Show(host, options.Offers, shown => country = Write(file, shown))
            )
        )
        {
            return HostContext.UsageIsWrong;
        }
        Tell(country, path, format);
        return HostContext.Done;
    }

    private CollaborationParts Write(Stream file, GenerateProgress shown)
    {
        var country = NationalDocument.Of(options.Offers, options.Seed, shown.Made);
        shown.Writes();
        writer.Write(file, country);
        shown.Wrote();
        return country;
    }

    private void Tell(CollaborationParts country, string path, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => WriteJson(json, country, path));
            return;
        }
        host.Write([Page(country, path, host.Wording)], format);
    }

    private static Page Page(CollaborationParts country, string path, Wording wording) =>
        new(
            wording.Say("host.country-title"),
            [
                new(
                    "",
                    [
                        new(EntryKind.Headline, wording.Say("host.country-written", ("file", path)))
                        {
                            Tone = Tone.For,
                        },
                        .. Counts(country)
                            .Select(one => new Entry(EntryKind.Point, Told(one.Name, one.Count, wording))),
                        new(EntryKind.Paragraph, wording.Say("host.country-made-up")),
                    ]
                ),
            ]
        );

    private static string Told(string name, int count, Wording wording) =>
        wording.Say($"host.country-{name}", ("count", count.ToString(CultureInfo.InvariantCulture)));

    private void WriteJson(Utf8JsonWriter json, CollaborationParts country, string path)
    {
        json.WriteStartObject();
        json.WriteString("format", "samskab-generation/1");
        json.WriteString("language", host.Wording.Language.Value);
        json.WriteString("file", path);
        json.WriteNumber("seed", options.Seed);
        foreach (var (name, count) in Counts(country))
        {
            json.WriteNumber(name, count);
        }
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, int Count)> Counts(CollaborationParts country) =>
        [
            ("areas", country.Areas.Count),
            ("themes", country.Themes.Count),
            ("target-groups", country.TargetGroups.Count),
            ("actors", country.Actors.Count),
            ("needs", country.Needs.Count),
            ("offers", country.Offers.Count),
        ];
}
