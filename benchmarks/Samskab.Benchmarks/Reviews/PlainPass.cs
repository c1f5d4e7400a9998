using NodaTime;
using Samskab.Agreements;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Benchmarks.Reviews;

/// <summary>The yardstick: every member that a check can look at is read once and added up, and nothing is judged.</summary>
internal struct PlainPass
{
    private long sum;

    public static long Over(Collaboration collaboration)
    {
        var pass = default(PlainPass);
        foreach (var forum in collaboration.Forums)
        {
            pass.Add(forum);
        }
        foreach (var meeting in collaboration.Meetings)
        {
            pass.Add(meeting);
        }
        foreach (var rules in collaboration.GroundRules)
        {
            pass.Add(rules);
        }
        foreach (var expectations in collaboration.Expectations)
        {
            pass.Add(expectations);
        }
        return pass.sum;
    }

    private void Add(Forum forum)
    {
        Add(forum.Id.Value);
        Add((int)forum.Kind);
        Add(forum.FixedItems?.Count);
        Add(forum.Established?.Earliest);
        foreach (var seat in forum.Seats ?? [])
        {
            Add(seat);
        }
    }

    private void Add(Seat seat)
    {
        Add(seat.Id.Value);
        Add(seat.Actor?.Value);
        Add(seat.Participant?.Value);
        Add(seat.DeputyFor?.Value);
        Add((int?)seat.Side);
        Add((int)seat.Role);
        Add(seat.During?.From?.Earliest);
        Add(seat.During?.Until?.Latest);
    }

    private void Add(Meeting meeting)
    {
        Add(meeting.Id.Value);
        Add(meeting.Forum.Value);
        Add(meeting.On);
        Add(meeting.Begins?.Hour);
        Add(meeting.Minutes);
        foreach (var attendance in meeting.Attendance ?? [])
        {
            Add(attendance.Participant.Value);
            Add((int?)attendance.Side);
            Add(attendance.WasThere ? 1 : 0);
        }
        foreach (var item in meeting.Agenda ?? [])
        {
            Add((int)item.Kind);
            Add(item.Title);
            foreach (var side in item.RelevantTo ?? [])
            {
                Add((int)side);
            }
        }
    }

    private void Add(GroundRules rules)
    {
        Add(rules.Id.Value);
        Add(rules.WhereVolunteers);
        Add(rules.WhenProfessionals);
        Add(rules.WhenNotMunicipality);
        foreach (var task in rules.Tasks ?? [])
        {
            Add(task.Name);
            Add(task.TakesProfessional == true ? 1 : 0);
            Add(task.IsWrittenDown == true ? 1 : 0);
            Add(task.DoneBy ?? []);
            Add(task.RestsOn ?? []);
        }
    }

    private void Add(ExpectationAlignment expectations)
    {
        Add(expectations.Id.Value);
        Add(expectations.ContactRole);
        Add(expectations.AnswerWhen);
        Add(expectations.ContactHow);
        Add(expectations.Influence);
    }

    private void Add<TId>(ValueList<TId> ids)
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids)
        {
            Add(id.Value);
        }
    }

    private void Add(string? text)
    {
        foreach (var character in text ?? "")
        {
            Add(character);
        }
    }

    private void Add(LocalDate? day) => Add(day is { } date ? (date.Year * 366) + date.DayOfYear : null);

    private void Add(int? number) => sum = unchecked((31 * sum) + (number ?? 7));
}
