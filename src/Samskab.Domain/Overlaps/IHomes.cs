namespace Samskab.Overlaps;

/// <summary>Finds those who are at home somewhere.</summary>
internal interface IHomes
{
    /// <summary>Adds the numbers of those of an aim at a place that are there between two days, the second not inside.</summary>
    void Find(int place, int aim, int begin, int end, List<int> found);
}
