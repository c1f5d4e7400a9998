using NodaTime;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The entries of mandates, told apart in the last of each and those before it.</summary>
internal sealed class MandateVersions
{
    private readonly List<Mandate> earlier = [];

    /// <summary>The entries in any order; two of one id and one moment both fall, since it can not be told which is meant.</summary>
    internal MandateVersions(ValueList<Mandate> entries, ProblemLog problems)
    {
        var last = new List<Mandate>();
        foreach (var ofOne in entries.GroupBy(entry => entry.Id))
        {
            var moments = ofOne
                .GroupBy(entry => entry.Recorded)
                .OrderBy(moment => moment.Key ?? Instant.MinValue)
                .ToList();
            last.AddRange(moments[^1]);
            earlier.AddRange(
                moments[..^1].Where(moment => IsAlone([.. moment], problems)).Select(moment => moment.First())
            );
        }
        Last = last.ToValueList();
    }

    /// <summary>The last entry of each mandate.</summary>
    internal ValueList<Mandate> Last { get; }

    /// <summary>All entries that fit, by id and moment: earlier ones where the last one does.</summary>
    internal ValueList<Mandate> Fitting(PartList<Mandate, MandateId> last, Func<Mandate, bool> fits) =>
        last.ToRegister()
            .Concat(earlier.Where(entry => last.NumberOf(entry.Id) >= 0 && fits(entry)))
            .OrderBy(entry => entry.Id)
            .ThenBy(entry => entry.Recorded ?? Instant.MinValue)
            .ToValueList();

    private static bool IsAlone(List<Mandate> moment, ProblemLog problems)
    {
        if (moment.Count == 1)
        {
            return true;
        }
        foreach (var entry in moment)
        {
            var path = $"mandates/{entry.Id}";
            problems.Note("duplicate-id", path, entry.Id.Value, ProblemLog.EachOnce, path);
        }
        return false;
    }
}
