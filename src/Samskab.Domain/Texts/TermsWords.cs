using System.Text.Json;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The words of terms of reference: what its parts are called, and what they say or that they are missing.</summary>
internal sealed class TermsWords(Wording wording)
{
    /// <summary>The name of a part as a heading.</summary>
    internal string NameOf(TermsPart part) => wording.Say($"terms.{part.Kebab}");

    /// <summary>The name of a part in a sentence.</summary>
    internal string TermOf(TermsPart part) =>
        wording.Say($"term.{JsonNamingPolicy.CamelCase.ConvertName(part.ToString())}");

    /// <summary>A version, and from when it holds.</summary>
    internal string VersionOf(TermsOfReference terms) =>
        terms.From is { } from
            ? wording.Say("terms.version-from", ("version", terms.Version), ("from", wording.Of(from)))
            : wording.Say("terms.version-no-day", ("version", terms.Version));

    /// <summary>A section in its words, or what is known of it.</summary>
    internal ValueList<Entry> Entries(TermsSection? section) =>
        section is null
            ? Marked("terms.not-stated", Tone.Open)
            : section.Match(
                its => Lines(its.Text),
                _ => Marked("terms.words-missing", Tone.Open),
                _ => Marked("terms.part-missing", Tone.Against)
            );

    /// <summary>A quorum.</summary>
    internal ValueList<Entry> Entries(Quorum quorum) =>
        [.. Required("terms.quorum-seats", quorum.Seats), .. Required("terms.quorum-sides", quorum.EachSide)];

    private static ValueList<Entry> Lines(string text) =>
        TextLines.Of(text).Select(line => new Entry(line.Kind, line.Text)).ToValueList();

    private ValueList<Entry> Marked(string text, Tone tone) =>
        [new(EntryKind.Point, wording.Say(text)) { Tone = tone }];

    private IEnumerable<Entry> Required(string text, int? number) =>
        number is { } least
            ? [new(EntryKind.Point, wording.Say(least == 1 ? $"{text}-one" : text, ("count", wording.Number(least))))]
            : [];
}
