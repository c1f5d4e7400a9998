using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Chapters;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>One of the numbers that a review goes by, which a host sets by its name: in its settings, or as its users ask.</summary>
/// <remarks>What it is called in words is the text <c>threshold.{name}</c>.</remarks>
public sealed class Threshold
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly Func<Thresholds, string> read;
    private readonly Func<Thresholds, string, Thresholds?> set;

    private Threshold(
        string name,
        ThresholdKind kind,
        Rule rule,
        Func<Thresholds, string> read,
        Func<Thresholds, string, Thresholds?> set
    ) => (Name, Kind, Rule, this.read, this.set) = (name, kind, rule, read, set);

    /// <summary>All of them, in the order of <see cref="Thresholds"/>.</summary>
    public static ValueList<Threshold> All { get; } =
    [
        Share(
            "maxSideShare",
            CollaborationStructure.EqualRepresentation,
            its => its.MaxSideShare,
            (its, value) => its with { MaxSideShare = value }
        ),
        Count(
            "maxSideDifference",
            0,
            CollaborationStructure.EqualRepresentation,
            its => its.MaxSideDifference,
            (its, value) => its with { MaxSideDifference = value }
        ),
        Share(
            "maxTurnover",
            OverviewAndCoordination.StableAttendance,
            its => its.MaxTurnover,
            (its, value) => its with { MaxTurnover = value }
        ),
        Count(
            "turnoverMonths",
            1,
            OverviewAndCoordination.StableAttendance,
            its => its.TurnoverMonths,
            (its, value) => its with { TurnoverMonths = value }
        ),
        Share(
            "maxSinglePersonShare",
            ManagementBacking.NotOnSinglePersons,
            its => its.MaxSinglePersonShare,
            (its, value) => its with { MaxSinglePersonShare = value }
        ),
        Share(
            "maxIrrelevantShare",
            InformationAndDialogue.RelevantToAll,
            its => its.MaxIrrelevantShare,
            (its, value) => its with { MaxIrrelevantShare = value }
        ),
        Share(
            "minCoverage",
            OverviewAndCoordination.EnoughPlaces,
            its => its.MinCoverage,
            (its, value) => its with { MinCoverage = value }
        ),
        Count(
            "lightStartMeetings",
            0,
            MunicipalCircles.StartSimply,
            its => its.LightStartMeetings,
            (its, value) => its with { LightStartMeetings = value }
        ),
        Share(
            "minCivilShareNetwork",
            CollaborationTypes.BroadNetwork,
            its => its.MinCivilShareNetwork,
            (its, value) => its with { MinCivilShareNetwork = value }
        ),
        Count(
            "maxMunicipalInNetwork",
            0,
            CollaborationTypes.BroadNetwork,
            its => its.MaxMunicipalInNetwork,
            (its, value) => its with { MaxMunicipalInNetwork = value }
        ),
        Count(
            "minCivilSubtypes",
            0,
            GettingStarted.CivilSocietyBroadly,
            its => its.MinCivilSubtypes,
            (its, value) => its with { MinCivilSubtypes = value }
        ),
        Count(
            "minDepartments",
            0,
            GettingStarted.DepartmentsBroadly,
            its => its.MinDepartments,
            (its, value) => its with { MinDepartments = value }
        ),
        Count(
            "minAssociations",
            0,
            CollaborationTypes.AcrossAssociations,
            its => its.MinAssociations,
            (its, value) => its with { MinAssociations = value }
        ),
        Count(
            "minCoordinatorHoursPerWeek",
            0,
            GettingStarted.TimeForCoordinator,
            its => its.MinCoordinatorHoursPerWeek,
            (its, value) => its with { MinCoordinatorHoursPerWeek = value }
        ),
        Count(
            "maxSilence",
            0,
            CoCreationInPractice.FrequentOpenCommunication,
            its => its.MaxSilence,
            (its, value) => its with { MaxSilence = value }
        ),
        Count(
            "networkMeetingsPerYear",
            0,
            InformationAndDialogue.MeetTwiceAYear,
            its => its.NetworkMeetingsPerYear,
            (its, value) => its with { NetworkMeetingsPerYear = value },
            isPrinted: true
        ),
        Count(
            "minRepeatContacts",
            2,
            TrustfulCommunication.OneApproachIsEnough,
            its => its.MinRepeatContacts,
            (its, value) => its with { MinRepeatContacts = value }
        ),
        Count(
            "repeatContactDays",
            0,
            TrustfulCommunication.OneApproachIsEnough,
            its => its.RepeatContactDays,
            (its, value) => its with { RepeatContactDays = value }
        ),
        Count(
            "contactDays",
            1,
            TrustfulCommunication.OneApproachIsEnough,
            its => its.ContactDays,
            (its, value) => its with { ContactDays = value }
        ),
        Count(
            "repeatInterval",
            1,
            InformationAndDialogue.InformAndRepeat,
            its => its.RepeatInterval,
            (its, value) => its with { RepeatInterval = value }
        ),
        Count(
            "maxAnswerDays",
            0,
            InvolvingAllParties.ListenToVolunteers,
            its => its.MaxAnswerDays,
            (its, value) => its with { MaxAnswerDays = value }
        ),
        Count(
            "maxOverviewAge",
            0,
            OverviewAndCoordination.KeepOneAnotherInformed,
            its => its.MaxOverviewAge,
            (its, value) => its with { MaxOverviewAge = value }
        ),
        Count(
            "maxQualityCheckAge",
            1,
            JointEfforts.QualityCheck,
            its => its.MaxQualityCheckAge,
            (its, value) => its with { MaxQualityCheckAge = value }
        ),
        Count(
            "minEvaluationMonths",
            0,
            FieldWork.LongTermInvestment,
            its => its.MinEvaluationMonths,
            (its, value) => its with { MinEvaluationMonths = value }
        ),
        Count(
            "receptionMonthsBefore",
            0,
            ReceptionWorkshop.TimelineWindow,
            its => its.ReceptionMonthsBefore,
            (its, value) => its with { ReceptionMonthsBefore = value },
            most: WalkthroughLimits.MostMonths,
            isPrinted: true
        ),
        Count(
            "receptionMonthsAfter",
            0,
            ReceptionWorkshop.TimelineWindow,
            its => its.ReceptionMonthsAfter,
            (its, value) => its with { ReceptionMonthsAfter = value },
            most: WalkthroughLimits.MostMonths,
            isPrinted: true
        ),
        Count(
            "maxInfoCardsPerWeek",
            0,
            ReceptionWorkshop.InformationInDoses,
            its => its.MaxInfoCardsPerWeek,
            (its, value) => its with { MaxInfoCardsPerWeek = value }
        ),
        Count(
            "minFreeDays",
            1,
            ReceptionWorkshop.RoomForNewThinking,
            its => its.MinFreeDays,
            (its, value) => its with { MinFreeDays = value }
        ),
        TimeOfDay(
            "workBegins",
            CollaborationStructure.MeetWhenVolunteersAreFree,
            its => its.WorkBegins,
            (its, value) => its with { WorkBegins = value }
        ),
        TimeOfDay(
            "workEnds",
            CollaborationStructure.MeetWhenVolunteersAreFree,
            its => its.WorkEnds,
            (its, value) => its with { WorkEnds = value }
        ),
    ];

    /// <summary>Its name: that of the member of <see cref="Thresholds"/>, beginning with a small letter.</summary>
    public string Name { get; }

    /// <summary>What it is a number of.</summary>
    public ThresholdKind Kind { get; }

    /// <summary>The least value of a <see cref="ThresholdKind.Count"/>; 0 for the others.</summary>
    public int Least { get; private init; }

    /// <summary>The greatest value of a <see cref="ThresholdKind.Count"/>; <see cref="int.MaxValue"/> where there is none.</summary>
    public int Most { get; private init; } = int.MaxValue;

    /// <summary>Whether a source prints the default; where none does, it is ours.</summary>
    public bool IsPrinted { get; private init; }

    /// <summary>The rule whose words it stands for, or whose check goes by it.</summary>
    public Rule Rule { get; }

    /// <summary>The threshold of a name, or null where there is none.</summary>
    /// <param name="name">The name, letter by letter.</param>
    public static Threshold? Find(string name) => All.FirstOrDefault(one => one.Name == name);

    /// <summary>Its value as text that <see cref="Set"/> reads: <c>0.60</c>, <c>90</c> or <c>08:00</c>, in every culture alike.</summary>
    /// <param name="thresholds">The thresholds.</param>
    public string ValueIn(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return read(thresholds);
    }

    /// <summary>The thresholds with another value of this one, or null where the text is none that is permitted.</summary>
    /// <param name="thresholds">The thresholds.</param>
    /// <param name="value">The value: a share from 0 to 1 such as <c>0.6</c>, a whole number of at least <see cref="Least"/>, or a time such as <c>08:00</c>.</param>
    public Thresholds? Set(Thresholds thresholds, string value)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(value);
        return set(thresholds, value);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private static Threshold Share(
        string name,
        Rule rule,
        Func<Thresholds, decimal> read,
        Func<Thresholds, decimal, Thresholds> with
    ) =>
        new(
            name,
            ThresholdKind.Share,
            rule,
            its => read(its).ToString(CultureInfo.InvariantCulture),
            (its, text) =>
                decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
                && share <= 1
                    ? with(its, share)
                    : null
        );

    private static Threshold Count(
        string name,
        int least,
        Rule rule,
        Func<Thresholds, int> read,
        Func<Thresholds, int, Thresholds> with,
        int most = int.MaxValue,
        bool isPrinted = false
    ) =>
        new(
            name,
            ThresholdKind.Count,
            rule,
            its => read(its).ToString(CultureInfo.InvariantCulture),
            (its, text) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count >= least
                && count <= most
                    ? with(its, count)
                    : null
        )
        {
            Least = least,
            Most = most,
            IsPrinted = isPrinted,
        };

    private static Threshold TimeOfDay(
        string name,
        Rule rule,
        Func<Thresholds, LocalTime> read,
        Func<Thresholds, LocalTime, Thresholds> with
    ) =>
        new(
            name,
            ThresholdKind.TimeOfDay,
            rule,
            its => Time.Format(read(its)),
            (its, text) => Time.Parse(text) is { Success: true, Value: var time } ? with(its, time) : null
        );
}
