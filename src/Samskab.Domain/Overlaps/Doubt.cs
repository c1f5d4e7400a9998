namespace Samskab.Overlaps;

/// <summary>What is not known of how things meet.</summary>
[Flags]
internal enum Doubt
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether their areas do.</summary>
    Areas = 1,

    /// <summary>Whether their groups do.</summary>
    Groups = 2,

    /// <summary>Whether their days do.</summary>
    Period = 4,
}
