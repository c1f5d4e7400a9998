using Samskab.Shapes;
using Samskab.Uptake;

namespace Samskab.Documents;

/// <summary>What became of a piece of advice: a name, or an object that says why it was set aside.</summary>
internal static class StepStateTable
{
    private static readonly NamedShape<StepState> Name = new(
        ProblemCodes.UnknownName,
        [new StepState.TakenUp(), new StepState.Done()],
        state => state.Match(_ => "taken-up", _ => "done", _ => "set-aside")
    );

    public static EitherShape<StepState> Shape { get; } =
        new(Name, Members(), state => state is not StepState.SetAside);

    private static ObjectShape<StepState> Members()
    {
        var members = new Members<StepState.SetAside>();
        var reason = members.Required("setAside", EnumShape.Of<SetAsideReason>(), its => its.Reason, "Why.");
        var table = members.Make(read => new(read.Of(reason)));
        return new(
            "stepSetAside",
            "That a piece of advice was set aside.",
            table.As<StepState>(its => its, its => its as StepState.SetAside)
        )
        {
            IsStrict = true,
        };
    }
}
