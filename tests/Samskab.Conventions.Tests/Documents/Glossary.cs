using System.Reflection;
using System.Text;
using Samskab.Sources;

namespace Samskab.Conventions.Tests.Documents;

/// <summary>The glossary, made of the terms that stand on types and members.</summary>
internal static class Glossary
{
    private const string Head = """
        # Glossary

        The Danish terms of the sources and what stands for them in code. Made from the `[DanishTerm]` attributes: see CONTRIBUTING.md.

        | Danish | English in code | where |
        |---|---|---|

        """;

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (term, member) in Terms())
        {
            text.Append($"| {term} | `{NameOf(member)}` | `{FolderOf(member)}` |\n");
        }
        return text.ToString();
    }

    public static IEnumerable<(string Term, MemberInfo Member)> Terms() =>
        from member in Members()
        from attribute in member.GetCustomAttributes<DanishTermAttribute>(false)
        orderby Key(attribute.Term, member)
        select (attribute.Term, member);

    private static OrdinalKey Key(string term, MemberInfo member) => new($"{term}\n{Library.NameOf(member)}");

    private static IEnumerable<MemberInfo> Members() =>
        Library.PublicTypes.SelectMany(type => Library.PublicMembers(type).Prepend(type));

    private static string NameOf(MemberInfo member) =>
        member is Type { DeclaringType: null } ? member.Name : $"{member.DeclaringType!.Name}.{member.Name}";

    private static string FolderOf(MemberInfo member) => (member as Type ?? member.DeclaringType!).Namespace!;

    private readonly record struct OrdinalKey(string Text) : IComparable<OrdinalKey>
    {
        public int CompareTo(OrdinalKey other) => string.CompareOrdinal(Text, other.Text);
    }
}
