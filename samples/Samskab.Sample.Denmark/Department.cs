namespace Samskab.Sample.Denmark;

/// <summary>A department that each municipality has.</summary>
/// <param name="Id">What its id ends with.</param>
/// <param name="Name">Its Danish name.</param>
internal sealed record Department(string Id, string Name)
{
    public static Department Employment { get; } = new("job", "Beskæftigelse og Integration");

    public static Department Children { get; } = new("born", "Børn og Skole");

    public static Department Culture { get; } = new("kult", "Kultur og Fritid");

    public static Department Care { get; } = new("soc", "Social og Sundhed");

    public static Department Citizens { get; } = new("borg", "Borgerservice og Demokrati");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Department> All { get; } = [Employment, Children, Culture, Care, Citizens];
}
