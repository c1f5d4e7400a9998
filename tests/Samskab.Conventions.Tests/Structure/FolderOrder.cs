using System.Reflection;

namespace Samskab.Conventions.Tests.Structure;

/// <summary>The folders of a package from the ground up: a folder uses itself and those before it.</summary>
internal sealed record FolderOrder(string Package, params string[] Folders)
{
    public static readonly FolderOrder Abstractions = new(
        "Samskab.Abstractions",
        "Values",
        "Sources",
        "Rules",
        "Facts",
        "Conditions",
        "RuleBooks",
        "Verdicts",
        "Changes",
        "Interviews",
        "Specifications",
        "Ports",
        "Imports",
        "Receipts",
        "Comparisons",
        "Texts"
    );

    public static readonly FolderOrder Domain = new(
        "Samskab.Domain",
        "Sources",
        "Intervals",
        "Hierarchies",
        "Areas",
        "Themes",
        "Calendars",
        "Actors",
        "Chapters",
        "Forums",
        "Mandates",
        "Agreements",
        "Offers",
        "Uptake",
        "Contacts",
        "Reception",
        "Collaborations",
        "Authority",
        "Oversight",
        "Decisions",
        "CoCreation",
        "Funds",
        "Guidance",
        "Overlaps",
        "Supply",
        "Walkthroughs",
        "Reviews",
        "Texts"
    );

    public static IReadOnlyList<FolderOrder> All { get; } = [Abstractions, Domain];

    public Assembly Assembly => Assembly.Load(Package);

    /// <summary>The folder of a type by its namespace; null at the root, where the package is put together.</summary>
    public static string? FolderOf(Type type) =>
        type.Namespace?.Split('.') is ["Samskab", var folder, ..] ? folder : null;

    /// <summary>Whether code of one folder may use another folder; the root may use them all.</summary>
    public bool Permits(string? user, string? used) =>
        user is null || (used is not null && Array.IndexOf(Folders, used) <= Array.IndexOf(Folders, user));
}
