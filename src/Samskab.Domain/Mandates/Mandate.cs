using NodaTime;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Mandates;

/// <summary>Who may do what about which matter, where and when.</summary>
/// <remarks>A scope that is null is not limited by it.</remarks>
[DanishTerm("mandat")]
public sealed record Mandate
{
    /// <summary>The id, supplied by the host.</summary>
    public required MandateId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who holds it.</summary>
    public required Holder Holder { get; init; }

    /// <summary>What it lets the holder do.</summary>
    public required Power Power { get; init; }

    /// <summary>What it is about.</summary>
    public required MatterId Matter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Where it holds; null for everywhere.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>For which themes it holds; null for all.</summary>
    public ValueList<ThemeId>? Themes
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>For which target groups it holds; null for all.</summary>
    public ValueList<TargetGroupId>? TargetGroups
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The greatest amount it covers; null for no limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>When it is valid; null where that is not stated.</summary>
    public Periods? Valid { get; init; }

    /// <summary>Its withdrawal before its time; null where it was not withdrawn, or that is not stated.</summary>
    public Revocation? Revoked { get; init; }

    /// <summary>Who gave it; null where that is not stated.</summary>
    public Holder? GrantedBy { get; init; }

    /// <summary>The mandate it is delegated from; null where it is not delegated.</summary>
    public MandateId? DelegatedFrom
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether nobody else may have it at the same place and time; null where that is not stated.</summary>
    public bool? IsExclusive { get; init; }

    /// <summary>When the register came to know of it; null where it was known from the start.</summary>
    /// <remarks>An entry of the same id that is recorded later corrects it and leaves it as it was.</remarks>
    public Instant? Recorded { get; init; }

    /// <summary>What shows that it was given.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }
}
