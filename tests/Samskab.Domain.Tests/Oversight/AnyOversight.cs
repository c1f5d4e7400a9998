using FsCheck;
using FsCheck.Fluent;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Authority;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Themes;
using static Samskab.Domain.Tests.Authority.AnyMandates;

namespace Samskab.Domain.Tests.Oversight;

/// <summary>Small worlds of mandates with what is looked through; some areas and matters have no mandates, some lie in two others.</summary>
internal sealed record AnyOversight(CollaborationParts Parts, AuthorityReadings Readings, FindingsScope Scope)
{
    public static Gen<AnyOversight> Worlds { get; } =
        from parts in AnyMandates.Worlds
        from readings in AnyMandates.Readings
        from first in Gen.Choose(-1, 8)
        from length in Gen.Choose(0, 8)
        from power in Gen.Elements(Power.Advise, Power.Decide, Power.Decide)
        from area in Gen.Elements<AreaId?>(null, null, new AreaId("nord"), new AreaId("sogn-2"))
        from matter in Gen.Elements<MatterId?>(null, null, new("hus"), new("visitation"))
        select new AnyOversight(
            Larger(parts),
            readings,
            new(AnyMandates.First.PlusDays(first), AnyMandates.First.PlusDays(first + length))
            {
                Power = power,
                Area = area,
                Matter = matter,
            }
        );

    public Collaboration World => field ??= AnyMandates.Created(Parts);

    public MandateFindings Findings => MandateFindings.Of(MandateRegister.Of(World, Readings).Value, Scope);

    private static CollaborationParts Larger(CollaborationParts parts) =>
        parts with
        {
            Areas = [.. parts.Areas, Area("sogn-4", "nord"), Area("sogn-5", "nord", "syd"), Area("oen")],
            Mandates = [.. parts.Mandates.Select(entry => entry with { IsExclusive = entry.IsExclusive ?? true })],
            Matters = [.. parts.Matters, Matter("haver", "hus"), Matter("faelles", "hus", "tilskud")],
        };
}
