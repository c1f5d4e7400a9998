using Samskab.Authority;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells what stands between a mandate and a question.</summary>
internal sealed class ObstacleTeller(MandateRegister register, Wording wording)
{
    /// <summary>The sentence of one thing; it names the mandate where that is one further up the chain.</summary>
    internal string Sentence(Obstacle obstacle, Mandate mandate)
    {
        var sentence = wording.Say($"obstacle.{obstacle.Kind.Kebab}", Values(obstacle));
        return obstacle.At == mandate.Id
            ? sentence
            : wording.Say(
                "obstacle.above",
                ("mandate", obstacle.At.Value),
                ("holder", wording.NameOf(At(obstacle).Holder, register.Collaboration)),
                ("obstacle", sentence)
            );
    }

    private (string, string)[] Values(Obstacle obstacle) =>
        [
            ("areas", Names(At(obstacle).Areas, id => register.Collaboration.Areas.Find(id)?.Name)),
            ("themes", Names(At(obstacle).Themes, id => register.Collaboration.Themes.Find(id)?.Name)),
            ("groups", Names(At(obstacle).TargetGroups, id => register.Collaboration.TargetGroups.Find(id)?.Name)),
            ("power", obstacle.Gives is { } power ? wording.Say($"authority.power.{power.Kebab}") : ""),
            ("limit", obstacle.Limit is { } limit ? wording.Of(limit) : ""),
            ("over", obstacle.Over is { } over ? wording.Of(over) : ""),
            ("day", obstacle.Day is { } day ? wording.Of(day) : ""),
            ("again", obstacle.Again is { } again ? wording.Of(again) : ""),
            ("recorded", obstacle.Recorded is { } moment ? wording.Of(moment) : ""),
            ("holder", wording.NameOf(At(obstacle).Holder, register.Collaboration)),
        ];

    private Mandate At(Obstacle obstacle) => register.Find(obstacle.At) ?? register.Whole.Find(obstacle.At)!;

    private static string Names<TId>(ValueList<TId>? ids, Func<TId, string?> nameOf)
        where TId : struct, IIdentifier<TId> => string.Join(", ", (ids ?? []).Select(id => nameOf(id) ?? id.Value));
}
