namespace Samskab.Sources;

/// <summary>The Danish term that a type or member stands for; the glossary is made of these.</summary>
/// <param name="term">The term.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class DanishTermAttribute(string term) : Attribute
{
    /// <summary>The term.</summary>
    public string Term { get; } = term;
}
