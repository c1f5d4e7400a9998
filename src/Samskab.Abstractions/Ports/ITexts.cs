namespace Samskab.Ports;

/// <summary>Where sentences come from: a host may supply its own, or further languages.</summary>
public interface ITexts
{
    /// <summary>The text of an id in a language, with its placeholders in braces; null where there is none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="id">The id.</param>
    string? Find(Language language, string id);
}
