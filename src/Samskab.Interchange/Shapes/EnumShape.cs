using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>The values of an enumeration by their names: <c>coordination-forum</c>.</summary>
internal static class EnumShape
{
    /// <summary>The shape of all values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static NamedShape<T> Of<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>The shape of some values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="values">The values.</param>
    public static NamedShape<T> Of<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        new(ProblemCodes.UnknownName, values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
}
