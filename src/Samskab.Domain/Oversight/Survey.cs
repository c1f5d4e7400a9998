using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Oversight;

/// <summary>A register with what of it is looked through, in numbers.</summary>
internal sealed class Survey
{
    public Survey(MandateRegister register, FindingsScope scope)
    {
        (Register, Scope) = (register, scope);
        Areas = Nesting.Of(Ground.Areas);
        Matters = Nesting.Of(Ground.Matters);
        Themes = Nesting.Of(Ground.Themes);
        TargetGroups = Nesting.Of(Ground.TargetGroups);
        Area = scope.Area is { } area ? Ground.Areas.NumberOf(area) : Areas.Top;
        Matter = scope.Matter is { } matter ? Ground.Matters.NumberOf(matter) : Matters.Top;
        Horizon = AnswerLine.Between(First, Last);
        States = [.. register.Index.States.OrderBy(state => state.Mandate.Id)];
    }

    public MandateRegister Register { get; }

    public FindingsScope Scope { get; }

    public RegisterGround Ground => Register.Ground;

    public Nesting Areas { get; }

    public Nesting Matters { get; }

    public Nesting Themes { get; }

    public Nesting TargetGroups { get; }

    /// <summary>The area asked about, or the top.</summary>
    public int Area { get; }

    /// <summary>The matter asked about, or the top.</summary>
    public int Matter { get; }

    public int First => DayNumber.Of(Scope.From);

    public int Last => DayNumber.Of(Scope.Until);

    /// <summary>Yes on the days asked about.</summary>
    public AnswerLine Horizon { get; }

    /// <summary>All mandates, by id.</summary>
    public IReadOnlyList<MandateState> States { get; }

    /// <summary>The mandates about what is asked, by id.</summary>
    public IEnumerable<MandateState> Concerned =>
        States.Where(state =>
            state.Mandate.Power >= Scope.Power
            && Matters.Meet(state.Matter, Matter)
            && state.Places.Any(place => Areas.Meet(place, Area))
        );

    /// <summary>The days of a line that are asked about; null where there are none.</summary>
    public DaysFound? Found(AnswerLine line) =>
        line.And(Horizon) is { IsNever: false } asked
            ? new(PeriodsOf(asked, Answer.Yes), PeriodsOf(asked, Answer.Unknown))
            : null;

    /// <summary>The days of an answer as periods, of a line that has it on days asked about only.</summary>
    public static Periods PeriodsOf(AnswerLine line, Answer answer) =>
        new([
            .. line
                .Stretches.ToArray()
                .Where(stretch => stretch.Answer == answer)
                .Select(stretch => new DateSpan(DayNumber.Date(stretch.From), DayNumber.Date(stretch.To))),
        ]);
}
