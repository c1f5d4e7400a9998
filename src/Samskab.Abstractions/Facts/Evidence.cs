using System.Diagnostics;
using System.Text.Json.Serialization;
using Samskab.Sources;

namespace Samskab.Facts;

/// <summary>What shows that a statement is true: a sentence of a source, a note, or a part of what a host has recorded.</summary>
[JsonConverter(typeof(EvidenceJsonConverter))]
public abstract record Evidence
{
    private Evidence() { }

    /// <summary>A sentence of a source.</summary>
    /// <param name="Citation">The sentence.</param>
    public sealed record Quoted(Citation Citation) : Evidence;

    /// <summary>A note in the host's own words: no name, contact or other personal data.</summary>
    public sealed record Note : Evidence
    {
        /// <summary>A note.</summary>
        /// <param name="text">The words, not empty.</param>
        /// <exception cref="ArgumentException">The text is empty.</exception>
        public Note(string text)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(text);
            Text = text;
        }

        /// <summary>The words.</summary>
        public string Text { get; }
    }

    /// <summary>A part of what a host has recorded: a statement was derived from it.</summary>
    public sealed record Part : Evidence
    {
        /// <summary>A part of what a host has recorded.</summary>
        /// <param name="path">The kind and id of the part: <c>mandates/dialogue-policy</c>.</param>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        public Part(string path)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path);
            Path = path;
        }

        /// <summary>The kind and id of the part.</summary>
        public string Path { get; }
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="quoted">For a sentence of a source.</param>
    /// <param name="note">For a note.</param>
    /// <param name="part">For a part of what a host has recorded.</param>
    public T Match<T>(Func<Quoted, T> quoted, Func<Note, T> note, Func<Part, T> part)
    {
        ArgumentNullException.ThrowIfNull(quoted);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(part);
        return this switch
        {
            Quoted its => quoted(its),
            Note its => note(its),
            Part its => part(its),
            _ => throw new UnreachableException(),
        };
    }
}
