using Samskab.Mandates;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a mandate.</summary>
internal static class MandateTable
{
    public static ObjectShape<Mandate> Shape { get; } = Table();

    private static ObjectShape<Mandate> Table()
    {
        var members = new Members<Mandate>();
        var id = members.Required(
            "id",
            new IdShape<MandateId>(),
            its => its.Id,
            "The id, supplied by the host; several entries of one id are told apart by when they were recorded."
        );
        var holder = members.Required("holder", HolderTable.Shape, its => its.Holder, "Who has it.");
        var power = members.Required("power", EnumShape.Of<Power>(), its => its.Power, "What it permits.");
        var matter = members.Required("matter", new IdShape<MatterId>(), its => its.Matter, "The matter it is about.");
        var areas = members.Scope("areas", its => its.Areas, "The areas it is limited to.");
        var themes = members.Scope("themes", its => its.Themes, "The themes it is limited to.");
        var targetGroups = members.Scope(
            "targetGroups",
            its => its.TargetGroups,
            "The target groups it is limited to."
        );
        var limit = members.Decisive(
            "limit",
            MoneyTable.Shape,
            its => its.Limit,
            "The greatest amount of one decision."
        );
        var valid = members.Decisive(
            "valid",
            Lists.Whole(SpanTable.Shape),
            its => its.Valid?.Spans,
            "When it is valid."
        );
        members.Rule(valid, read => PeriodsApart.Clash(read.Of(valid)));
        var revoked = members.Decisive(
            "revoked",
            RevocationTable.Shape,
            its => its.Revoked,
            "Its withdrawal before its time."
        );
        var grantedBy = members.Decisive("grantedBy", HolderTable.Shape, its => its.GrantedBy, "Who granted it.");
        var delegatedFrom = members.Decisive(
            "delegatedFrom",
            new IdShape<MandateId>(),
            its => its.DelegatedFrom,
            "The mandate it was delegated from."
        );
        var isExclusive = members.Decisive(
            "isExclusive",
            new FlagShape { SaysNo = true },
            its => its.IsExclusive,
            "Whether nobody else may."
        );
        var recorded = members.Decisive(
            "recorded",
            new InstantShape(),
            its => its.Recorded,
            "When it was recorded; an entry of the same id that is recorded later corrects it."
        );
        var evidence = members.Evidence(its => its.Evidence);
        var basis = members.Basis(its => its.Basis);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Holder = read.Of(holder)!,
                Power = read.Of(power),
                Matter = read.Of(matter),
                Areas = read.Of(areas),
                Themes = read.Of(themes),
                TargetGroups = read.Of(targetGroups),
                Limit = read.Of(limit),
                Valid = read.Of(valid) is { } periods ? new(periods) : null,
                Revoked = read.Of(revoked),
                GrantedBy = read.Of(grantedBy),
                DelegatedFrom = read.Of(delegatedFrom),
                IsExclusive = read.Of(isExclusive),
                Recorded = read.Of(recorded),
                Evidence = read.Of(evidence),
                Basis = basis(read),
            }
        );
        return new("mandate", "What somebody may decide, recommend or advise.", table) { IsStrict = true };
    }
}
