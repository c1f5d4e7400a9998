using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>A section of terms of reference: its text, or that it is known to exist or to be absent.</summary>
internal static class TermsSectionTable
{
    private static readonly NamedShape<TermsSection> State = new(
        ProblemCodes.UnknownName,
        [new TermsSection.KnownToExist(), new TermsSection.Absent()],
        section => section.Match(_ => "written", _ => "known-to-exist", _ => "absent")
    );

    public static EitherShape<TermsSection> Shape { get; } =
        new(State, Members(), section => section is not TermsSection.Written);

    private static ObjectShape<TermsSection> Members()
    {
        var members = new Members<TermsSection.Written>();
        var written = members.Required("written", CommonMembers.TextShape, its => its.Text, "The text.");
        var table = members.Make(read => new(read.Of(written)!));
        return new(
            "termsSection",
            "What a section says.",
            table.As<TermsSection>(its => its, its => its as TermsSection.Written)
        );
    }
}
