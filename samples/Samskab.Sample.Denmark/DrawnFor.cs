namespace Samskab.Sample.Denmark;

/// <summary>What is drawn for.</summary>
internal enum DrawnFor
{
    /// <summary>An association or a local branch.</summary>
    Association = 1,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A need.</summary>
    Need,

    /// <summary>An offer.</summary>
    Offer,
}
