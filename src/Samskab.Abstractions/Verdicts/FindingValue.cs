using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>Something that a finding rests on, under the name of the placeholder that it fills.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Count), "count")]
[JsonDerivedType(typeof(Share), "share")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Terms), "terms")]
[JsonDerivedType(typeof(Subjects), "subjects")]
[JsonDerivedType(typeof(Words), "words")]
public abstract record FindingValue
{
    private FindingValue(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name of the placeholder.</summary>
    public string Name { get; }

    /// <summary>A whole number.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Number">The number.</param>
    public sealed record Count(string Name, long Number) : FindingValue(Name);

    /// <summary>A part of a whole.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Part">The part.</param>
    /// <param name="Whole">The whole, at least 1.</param>
    public sealed record Share(string Name, int Part, int Whole) : FindingValue(Name)
    {
        /// <summary>The whole, at least 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The whole is less than 1.</exception>
        public int Whole { get; init; } =
            Whole >= 1
                ? Whole
                : throw new ArgumentOutOfRangeException(nameof(Whole), Whole, "Permitted: a whole of 1 or more.");
    }

    /// <summary>A day.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Date">The day.</param>
    public sealed record Day(string Name, LocalDate Date) : FindingValue(Name);

    /// <summary>Terms of the library, each told by the text <c>term.{term}</c>.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Keys">The terms.</param>
    public sealed record Terms(string Name, ValueList<string> Keys) : FindingValue(Name);

    /// <summary>What else it is about, as kinds and ids: <c>offers/cafe</c>.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Paths">The kinds and ids.</param>
    public sealed record Subjects(string Name, ValueList<string> Paths) : FindingValue(Name);

    /// <summary>Words of the host's own, such as the name of a task.</summary>
    /// <param name="Name">The name of the placeholder.</param>
    /// <param name="Texts">The words.</param>
    public sealed record Words(string Name, ValueList<string> Texts) : FindingValue(Name);

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="count">For a whole number.</param>
    /// <param name="share">For a part of a whole.</param>
    /// <param name="day">For a day.</param>
    /// <param name="terms">For terms of the library.</param>
    /// <param name="subjects">For what else it is about.</param>
    /// <param name="words">For words of the host's own.</param>
    public T Match<T>(
        Func<Count, T> count,
        Func<Share, T> share,
        Func<Day, T> day,
        Func<Terms, T> terms,
        Func<Subjects, T> subjects,
        Func<Words, T> words
    )
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(words);
        return this switch
        {
            Count its => count(its),
            Share its => share(its),
            Day its => day(its),
            Terms its => terms(its),
            Subjects its => subjects(its),
            Words its => words(its),
            _ => throw new UnreachableException(),
        };
    }
}
