namespace Samskab.Sample;

/// <summary>What has become of a row of the catalogue of the sources.</summary>
internal enum CoverageStatus
{
    /// <summary>There is a member for it.</summary>
    Modelled,

    /// <summary>A rule of a book, a check or an engine answers by it.</summary>
    Executed,

    /// <summary>A rule tells it as advice.</summary>
    Advice,

    /// <summary>A named capability, not built yet, is to do it.</summary>
    Planned,

    /// <summary>It is left out, for a reason.</summary>
    LeftOut,
}
