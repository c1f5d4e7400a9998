using System.Reflection;

namespace Samskab.Conventions.Tests.Coverage;

/// <summary>A member of the library by its type's and its own name, such as <c>Forum.Seats</c>.</summary>
internal static class CoveredMember
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ILookup<string, Type> Types = Library
        .PublicTypes.Where(type => type.DeclaringType is null)
        .ToLookup(type => type.Name);

    public static bool Exists(string name) =>
        name.Split('.') is [var type, var member] && Types[type].Any(one => one.GetMember(member, Public).Length > 0);
}
