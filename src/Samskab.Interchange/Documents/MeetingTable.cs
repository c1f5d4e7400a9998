using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a meeting.</summary>
internal static class MeetingTable
{
    public static ObjectShape<Meeting> Shape { get; } = Table();

    private static ObjectShape<Meeting> Table()
    {
        var members = new Members<Meeting>();
        var id = members.Id(its => its.Id);
        var forum = members.Required("forum", new IdShape<ForumId>(), its => its.Forum, "The forum.");
        var onMember = members.Required("on", new DateShape(), its => its.On, "The day.");
        var begins = members.Optional("begins", new TimeShape(), its => its.Begins, "The time it begins.");
        var minutes = members.Optional(
            "minutes",
            new WholeNumberShape(1),
            its => its.Minutes,
            "How many minutes it lasts."
        );
        var agenda = members.Optional("agenda", Lists.Of(AgendaItemTable.Shape), its => its.Agenda, "The agenda.");
        var attendance = members.Optional(
            "attendance",
            Lists.Of(AttendanceTable.Shape),
            its => its.Attendance,
            "Who was there."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Forum = read.Of(forum),
                On = read.Of(onMember),
                Begins = read.Of(begins),
                Minutes = read.Of(minutes),
                Agenda = read.Of(agenda),
                Attendance = read.Of(attendance),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("meeting", "A meeting of a forum.", table);
    }
}
