using System.Diagnostics;

namespace Samskab.Forums;

/// <summary>What has become of a part of terms of reference from one version to another.</summary>
public abstract record TermsChange
{
    private TermsChange() { }

    /// <summary>Both say it in the same words, white space aside.</summary>
    /// <param name="Text">The words, as the other version has them.</param>
    public sealed record Same(string Text) : TermsChange;

    /// <summary>The words differ.</summary>
    /// <param name="Before">The words of the one version.</param>
    /// <param name="After">The words of the other.</param>
    public sealed record Changed(string Before, string After) : TermsChange;

    /// <summary>It was missing and is there.</summary>
    /// <param name="After">The section.</param>
    public sealed record Added(TermsSection After) : TermsChange;

    /// <summary>It was there and is missing.</summary>
    /// <param name="Before">The section.</param>
    public sealed record Removed(TermsSection Before) : TermsChange;

    /// <summary>It is missing from both.</summary>
    public sealed record StillMissing : TermsChange;

    /// <summary>It is not stated in one of them whether it is there, or both have it while the words of one are not at hand.</summary>
    /// <param name="Before">The section of the one version; null where none is stated.</param>
    /// <param name="After">The section of the other; null where none is stated.</param>
    public sealed record CannotTell(TermsSection? Before, TermsSection? After) : TermsChange;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="same">For the same words.</param>
    /// <param name="changed">For other words.</param>
    /// <param name="added">For a section that is new.</param>
    /// <param name="removed">For a section that is gone.</param>
    /// <param name="stillMissing">For one that neither has.</param>
    /// <param name="cannotTell">Where it cannot be told.</param>
    public T Match<T>(
        Func<Same, T> same,
        Func<Changed, T> changed,
        Func<Added, T> added,
        Func<Removed, T> removed,
        Func<StillMissing, T> stillMissing,
        Func<CannotTell, T> cannotTell
    )
    {
        ArgumentNullException.ThrowIfNull(same);
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(added);
        ArgumentNullException.ThrowIfNull(removed);
        ArgumentNullException.ThrowIfNull(stillMissing);
        ArgumentNullException.ThrowIfNull(cannotTell);
        return this switch
        {
            Same its => same(its),
            Changed its => changed(its),
            Added its => added(its),
            Removed its => removed(its),
            StillMissing its => stillMissing(its),
            CannotTell its => cannotTell(its),
            _ => throw new UnreachableException(),
        };
    }

    internal static TermsChange Between(TermsSection? before, TermsSection? after) =>
        (before, after) switch
        {
            (TermsSection.Absent, TermsSection.Absent) => new StillMissing(),
            (TermsSection.Absent, { } now) => new Added(now),
            ({ } once, TermsSection.Absent) => new Removed(once),
            (TermsSection.Written one, TermsSection.Written other) => IsSame(one.Text, other.Text)
                ? new Same(other.Text)
                : new Changed(one.Text, other.Text),
            _ => new CannotTell(before, after),
        };

    private static bool IsSame(string one, string other) => Words(one).SequenceEqual(Words(other));

    internal static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
