using System.Reflection;
using Samskab.Chapters;
using Samskab.Rules;

namespace Samskab.Domain.Tests.Chapters;

/// <summary>Every rule that a chapter offers, whether a book or a check uses it or not.</summary>
internal static class ChapterRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. from type in typeof(CoCreationInPractice).Assembly.GetExportedTypes()
        where type.Namespace == typeof(CoCreationInPractice).Namespace
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Rule)
        select (Rule)property.GetValue(null)!,
    ];
}
