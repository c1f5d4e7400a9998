using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>A target group, and how large a share of the people it is taken to be.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its Danish name.</param>
/// <param name="InThousand">How many of a thousand inhabitants are taken to belong to it: an assumption, no statistics.</param>
/// <param name="Within">The ids of the groups it lies in.</param>
internal sealed record GroupKind(string Id, string Name, int InThousand, params IReadOnlyList<string> Within)
{
    /// <summary>How old its people are; null where it is for all ages.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>The languages its people speak; empty where none is stated.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The noun.</summary>
    public TargetGroup Noun =>
        new()
        {
            Id = new(Id),
            Name = Name,
            Parents = Within.Select(id => new TargetGroupId(id)).ToValueList(),
            Ages = Ages,
            Languages = Languages.Count == 0 ? null : Languages.Select(tag => new LanguageTag(tag)).ToValueList(),
        };
}
