using System.Globalization;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sample.Web.Problems;
using Samskab.Values;

namespace Samskab.Sample.Web.Advising;

/// <summary>Which advice a request asks for: its query, held against the document that it is about.</summary>
internal sealed class AdviceQuery(IQueryCollection query)
{
    internal static readonly string[] Names = ["initiative", "forum", "for", "chapter", "phase", "top"];

    private static readonly OrderedDictionary<string, ValueList<Party>> Audiences = new()
    {
        ["K"] = [Parties.Municipality],
        ["C"] = [Parties.CivilSociety],
        ["L"] = [Parties.Management],
        ["both"] = Parties.BothSides,
    };

    private readonly QueryParameters parameters = new(query);

    /// <summary>Why the query cannot be answered for a document; null where it can.</summary>
    internal WebProblem? ProblemIn(Collaboration collaboration) =>
        parameters.NotAmong("initiative", collaboration.Initiatives.Select(one => one.Id.Value))
        ?? parameters.NotAmong("forum", collaboration.Forums.Select(one => one.Id.Value))
        ?? parameters.NotAmong("for", Audiences.Keys)
        ?? parameters.NotAmong("chapter", Advice.Chapters.Select(chapter => chapter.Value))
        ?? parameters.NotAmong("phase", Enum.GetValues<Phase>().Select(NameOf))
        ?? (Top is < 0 or null && parameters["top"] is { } top ? QueryParameters.Refused("top", top, [">= 0"]) : null);

    /// <summary>What the query asks about, and how much of it.</summary>
    internal AdviceScope Scope(Collaboration collaboration, RuleBook book, CollaborationReview review) =>
        About(collaboration, book, review) with
        {
            Audiences = parameters["for"] is { } audience ? Audiences[audience] : Parties.All,
            Chapter = parameters["chapter"] is { } chapter ? new Chapter(chapter) : null,
            Phase = parameters["phase"] is { } phase
                ? Enum.GetValues<Phase>().First(its => NameOf(its) == phase)
                : null,
            Most = Top,
        };

    private AdviceScope About(Collaboration collaboration, RuleBook book, CollaborationReview review) =>
        parameters["forum"] is { } forum ? AdviceScope.Of(collaboration, collaboration.Forums.Find(new(forum))!, review)
        : parameters["initiative"] is { } initiative
            ? AdviceScope.Of(collaboration, collaboration.Initiatives.Find(new(initiative))!, book, review)
        : AdviceScope.OfAll(collaboration, book, review);

    private int? Top =>
        int.TryParse(parameters["top"], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;

    private static string NameOf(Phase phase) => phase == Phase.Idea ? "idea" : "practice";
}
