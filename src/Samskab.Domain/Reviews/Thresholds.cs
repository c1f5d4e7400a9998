using NodaTime;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>The numbers that a review goes by where a source says «as equal as possible» or «not too much».</summary>
/// <remarks>
/// Of these numbers sources print only <see cref="NetworkMeetingsPerYear"/>, <see cref="ReceptionMonthsBefore"/> and
/// <see cref="ReceptionMonthsAfter"/>: the other defaults are ours, and each municipality sets its own (Handbook, p. 30).
/// </remarks>
public sealed record Thresholds
{
    /// <summary>The defaults.</summary>
    public static Thresholds Default { get; } = new();

    /// <summary>The greatest share of the seats that one side may hold. Default: 0.60, ours, for «så ligelig som muligt» (p. 23).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MaxSideShare
    {
        get;
        init => field = Share(value, nameof(MaxSideShare));
    } = 0.60m;

    /// <summary>How many seats more one side may hold, whatever its share. Default: 1, ours: an odd number can not be split.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxSideDifference
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxSideDifference));
    } = 1;

    /// <summary>The greatest share of participants who come no more. Default: 0.25, ours, for «ikke for stor udskiftning» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MaxTurnover
    {
        get;
        init => field = Share(value, nameof(MaxTurnover));
    } = 0.25m;

    /// <summary>The months of each of the two periods that turnover compares. Default: 6, ours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int TurnoverMonths
    {
        get;
        init => field = AtLeast(1, value, nameof(TurnoverMonths));
    } = 6;

    /// <summary>The greatest share of tasks that may rest on one person alone. Default: 0.50, ours, for «enkelte personer» (p. 29).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MaxSinglePersonShare
    {
        get;
        init => field = Share(value, nameof(MaxSinglePersonShare));
    } = 0.50m;

    /// <summary>The greatest share of items that may be irrelevant to civil society. Default: 0.33, ours (p. 30).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MaxIrrelevantShare
    {
        get;
        init => field = Share(value, nameof(MaxIrrelevantShare));
    } = 0.33m;

    /// <summary>The least share of a need that offers must have room for. Default: 1.00, ours, the reading that places can be lacking (p. 21).</summary>
    /// <remarks>0 takes the other reading of <c>overview/lacking-offers</c>: any offer is enough.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MinCoverage
    {
        get;
        init => field = Share(value, nameof(MinCoverage));
    } = 1.00m;

    /// <summary>For how many meetings a municipal circle may do without written terms. Default: 2, ours, for «løbende» (Red Cross).</summary>
    /// <remarks>0 takes the other reading of <c>municipal-circle/light-start</c>: the terms come first.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int LightStartMeetings
    {
        get;
        init => field = AtLeast(0, value, nameof(LightStartMeetings));
    } = 2;

    /// <summary>The least share of the seats of a network group that civil society should hold. Default: 0.70, ours, for «den brede frivillighed» (p. 17).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public decimal MinCivilShareNetwork
    {
        get;
        init => field = Share(value, nameof(MinCivilShareNetwork));
    } = 0.70m;

    /// <summary>The most seats that the municipality should hold in a network group. Default: 3, ours, for «få udvalgte kommunale medarbejdere» (p. 17).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxMunicipalInNetwork
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxMunicipalInNetwork));
    } = 3;

    /// <summary>How many kinds of actors in civil society should sit in the fora that both sides share. Default: 3, ours, for «bredt» (p. 19).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MinCivilSubtypes
    {
        get;
        init => field = AtLeast(0, value, nameof(MinCivilSubtypes));
    } = 3;

    /// <summary>How many departments should sit in the fora that both sides share. Default: 2, ours, for «bredt» (p. 19) and «på tværs» (p. 16).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MinDepartments
    {
        get;
        init => field = AtLeast(0, value, nameof(MinDepartments));
    } = 2;

    /// <summary>How many associations should sit in the fora that both sides share. Default: 2, ours, for «på tværs af foreninger» (p. 16).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MinAssociations
    {
        get;
        init => field = AtLeast(0, value, nameof(MinAssociations));
    } = 2;

    /// <summary>The hours a week that the coordinators of a forum together should have for it. Default: 2, ours, for «tilstrækkelig tid» (p. 19).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MinCoordinatorHoursPerWeek
    {
        get;
        init => field = AtLeast(0, value, nameof(MinCoordinatorHoursPerWeek));
    } = 2;

    /// <summary>For how many days both sides may be without a meeting. Default: 90, ours, for «hyppig» (p. 13) and «jævnlig» (p. 10).</summary>
    /// <remarks>A meeting exactly so many days ago is not too long ago.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxSilence
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxSilence));
    } = 90;

    /// <summary>How many times a year a forum for exchange of experience should meet. Default: 2, printed: «to gange årligt» (p. 30).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int NetworkMeetingsPerYear
    {
        get;
        init => field = AtLeast(0, value, nameof(NetworkMeetingsPerYear));
    } = 2;

    /// <summary>How many people turn to one part of the municipality about the same before that is told. Default: 2, ours, for «4-5 frivillige» (p. 34).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 2.</exception>
    public int MinRepeatContacts
    {
        get;
        init => field = AtLeast(2, value, nameof(MinRepeatContacts));
    } = 2;

    /// <summary>How many days may lie between one contact and the next about the same. Default: 7, ours (p. 34).</summary>
    /// <remarks>A contact that comes later than that begins anew. 0 takes those of one day together.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int RepeatContactDays
    {
        get;
        init => field = AtLeast(0, value, nameof(RepeatContactDays));
    } = 7;

    /// <summary>For how many days back contacts are looked at, the day of the review among them. Default: 180, ours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int ContactDays
    {
        get;
        init => field = AtLeast(1, value, nameof(ContactDays));
    } = 180;

    /// <summary>After how many days important information is to be repeated. Default: 180, ours, for «løbende» (p. 31).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int RepeatInterval
    {
        get;
        init => field = AtLeast(1, value, nameof(RepeatInterval));
    } = 180;

    /// <summary>Within how many days those who turn to the municipality are to be answered. Default: 14, ours, for «lydhør» (p. 27).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxAnswerDays
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxAnswerDays));
    } = 14;

    /// <summary>How many days old the overview of efforts and offers may be. Default: 180, ours, for «et løbende behov» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxOverviewAge
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxOverviewAge));
    } = 180;

    /// <summary>How many days ago it may be that the relevance of an effort in operation was checked. Default: 365, ours, for «løbende» (p. 25).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MaxQualityCheckAge
    {
        get;
        init => field = AtLeast(1, value, nameof(MaxQualityCheckAge));
    } = 365;

    /// <summary>For how many months an effort is at work before its results are evaluated. Default: 6, ours, for «det første stykke tid» (the field worker).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MinEvaluationMonths
    {
        get;
        init => field = AtLeast(0, value, nameof(MinEvaluationMonths));
    } = 6;

    /// <summary>How many calendar months before an arrival the timeline begins. Default: 2, printed: «to måneder før ankomst» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 120.</exception>
    public int ReceptionMonthsBefore
    {
        get => Walkthrough.MonthsBefore;
        init => Walkthrough = Walkthrough with { MonthsBefore = value };
    }

    /// <summary>How many calendar months after an arrival the timeline ends. Default: 6, printed: «seks måneder efter ankomst» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 120.</exception>
    public int ReceptionMonthsAfter
    {
        get => Walkthrough.MonthsAfter;
        init => Walkthrough = Walkthrough with { MonthsAfter = value };
    }

    /// <summary>How many cards with information may begin in one week. Default: 5, ours, for «for meget information» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxInfoCardsPerWeek
    {
        get => Walkthrough.MaxInformationCards;
        init => Walkthrough = Walkthrough with { MaxInformationCards = value };
    }

    /// <summary>After how many days in a row without a card there is room for thinking anew. Default: 14, ours (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinFreeDays
    {
        get => Walkthrough.MinFreeDays;
        init => Walkthrough = Walkthrough with { MinFreeDays = value };
    }

    /// <summary>Those of them that a walk-through of a timeline goes by.</summary>
    internal WalkthroughLimits Walkthrough { get; private init; } = WalkthroughLimits.Default;

    /// <summary>When a working day begins, Monday to Friday but for the holidays of the review. Default: 08:00, ours (p. 23).</summary>
    public LocalTime WorkBegins { get; init; } = new(8, 0);

    /// <summary>When a working day ends. Default: 16:00, ours (p. 23).</summary>
    public LocalTime WorkEnds { get; init; } = new(16, 0);

    private static decimal Share(decimal value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Permitted: 0 to 1.");

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"Permitted: {least} or more.");
}
