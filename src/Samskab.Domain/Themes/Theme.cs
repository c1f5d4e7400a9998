using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>A subject that collaboration is about, such as housing or language.</summary>
public sealed record Theme : INode<ThemeId>
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = NounName.MaxLength;

    /// <summary>The id, supplied by the host.</summary>
    public required ThemeId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A theme");
    }

    /// <summary>The themes that it lies directly in, several where it lies in several; empty for a root.</summary>
    public ValueList<ThemeId> Parents
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Its place in KLE; null where it is not stated.</summary>
    public KleCode? Kle
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Its place in FORM; null where it is not stated.</summary>
    public FormCode? Form
    {
        get;
        init => field = Identifier.Given(value);
    }
}
