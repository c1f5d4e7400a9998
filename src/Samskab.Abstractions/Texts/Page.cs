using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Something to be read, before it is known on what: plain text, Markdown or a screen.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record Page(string Title, ValueList<Section> Sections);

/// <summary>A part of a page.</summary>
/// <param name="Heading">The heading; empty for the section that opens the page.</param>
/// <param name="Entries">What stands in it.</param>
public sealed record Section(string Heading, ValueList<Entry> Entries);

/// <summary>One thing said on a page, with what belongs under it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
public sealed record Entry(EntryKind Kind, string Text)
{
    /// <summary>What belongs under it.</summary>
    public ValueList<Entry> Parts { get; init; }

    /// <summary>What it means for the reader's cause.</summary>
    public Tone Tone { get; init; }

    /// <summary>The text piece by piece, for what can show words struck out and put in; empty where there are none.</summary>
    /// <remarks>The text itself tells them too, for what can not.</remarks>
    public ValueList<TextRun> Runs { get; init; }
}

/// <summary>A piece of a text.</summary>
/// <param name="Mark">Whether its words are struck out, put in, or neither.</param>
/// <param name="Text">The words.</param>
public sealed record TextRun(RunMark Mark, string Text);

/// <summary>What has become of the words of a text.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RunMark>))]
public enum RunMark
{
    /// <summary>They stand.</summary>
    Kept,

    /// <summary>They are struck out.</summary>
    Removed,

    /// <summary>They are put in.</summary>
    Added,
}

/// <summary>What an entry of a page is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EntryKind>))]
public enum EntryKind
{
    /// <summary>What the page has to say above all.</summary>
    Headline,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A point of a list.</summary>
    Point,

    /// <summary>A sentence of a source, word for word, with its place.</summary>
    Quotation,

    /// <summary>Something by the way.</summary>
    Remark,
}

/// <summary>What an entry means for the reader's cause.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Tone>))]
public enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>It speaks for.</summary>
    For,

    /// <summary>It speaks against.</summary>
    Against,

    /// <summary>It is open.</summary>
    Open,
}
