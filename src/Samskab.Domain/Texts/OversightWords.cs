using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>What people call the mandates, matters, places and days of findings over a register.</summary>
internal sealed class OversightWords(MandateRegister register, FindingsScope scope, Wording wording)
{
    /// <summary>How many names a sentence has at most.</summary>
    private const int MostNames = 10;

    private readonly Periods horizon = new(new DateSpan(scope.From, scope.Until));

    /// <summary>What is looked through: the right, and the matter and area where one is given.</summary>
    internal string Asked =>
        wording.Listed([
            wording.Say("oversight.asked-power", ("power", PowerOf(scope.Power))),
            .. scope.Matter is { } matter ? [Part("matter", Named(matter))] : Array.Empty<string>(),
            .. scope.Area is { } area ? [Part("area", Named(area))] : Array.Empty<string>(),
        ]);

    /// <summary>A mandate with its holder and matter: «mandatet tilskud-sprog (Sprogforummet: Tilskud)».</summary>
    internal string Of(Mandate mandate) =>
        wording.Say(
            "oversight.mandate",
            ("mandate", mandate.Id.Value),
            ("holder", NameOf(mandate.Holder)),
            ("matter", Named(mandate.Matter))
        );

    /// <summary>Some mandates, the first by name and the others counted.</summary>
    internal string Of(ValueList<Mandate> mandates) => Some(mandates, Of);

    /// <summary>Some matters.</summary>
    internal string Of(ValueList<MatterId> matters) =>
        Some(matters, matter => wording.Say("oversight.matter", ("matter", Named(matter))));

    /// <summary>In which areas; everywhere where none are named.</summary>
    internal string In(ValueList<Areas.AreaId>? areas) =>
        areas is { } named
            ? wording.Say(named.Count == 1 ? "oversight.in-area" : "oversight.in-areas", ("areas", Some(named, Named)))
            : wording.Say("oversight.everywhere");

    /// <summary>The things a scope names; all where it names none.</summary>
    internal string Of<TId>(ValueList<TId>? ids, Func<TId, string> nameOf)
        where TId : struct, IIdentifier<TId> => ids is { } named ? Some(named, nameOf) : wording.Say("oversight.all");

    /// <summary>Some days within those looked through.</summary>
    internal string Within(Periods days) => days == horizon ? wording.Say("oversight.all-days") : wording.Of(days);

    /// <summary>The days of a finding: those on which it surely is so, or else those on which it may be.</summary>
    internal string Within(DaysFound days) => Within(days.Surely.Spans.Count > 0 ? days.Surely : days.Perhaps);

    /// <summary>The days on which a finding that is sure on others may be so as well.</summary>
    internal ValueList<string> AlsoPerhaps(DaysFound days) =>
        days is { Surely.Spans.Count: > 0, Perhaps.Spans.Count: > 0 }
            ? [wording.Say("oversight.also-perhaps", ("days", wording.Of(days.Perhaps)))]
            : [];

    internal string PowerOf(Power power) => wording.Say($"authority.power.{power.Kebab}");

    internal string LimitOf(Money? limit) => limit is { } most ? wording.Of(most) : wording.Say("oversight.no-limit");

    internal string NameOf(Holder holder) => wording.NameOf(holder, register.Collaboration);

    internal string Named(MatterId id) => register.Collaboration.Matters.Find(id)!.Name;

    internal string Named(Areas.AreaId id) => register.Collaboration.Areas.Find(id)!.Name;

    internal string Named(ThemeId id) => register.Collaboration.Themes.Find(id)!.Name;

    internal string Named(TargetGroupId id) => register.Collaboration.TargetGroups.Find(id)!.Name;

    private string Part(string name, string value) => wording.Say($"authority.asked-{name}", ("value", value));

    private string Some<T>(ValueList<T> items, Func<T, string> nameOf) =>
        items.Count <= MostNames
            ? wording.Listed(items.Select(nameOf))
            : wording.Say(
                "oversight.some",
                ("names", string.Join(", ", items.Take(MostNames).Select(nameOf))),
                ("count", wording.Number(items.Count - MostNames))
            );
}
