using System.Xml.Linq;
using Samskab.TestKit;
using Shouldly;
using Xunit;

namespace Samskab.Conventions.Tests.Structure;

public sealed class PackageTests
{
    [Theory]
    [InlineData("Samskab.Abstractions", "NodaTime")]
    [InlineData(
        "Samskab.Domain",
        "Microsoft.Extensions.DependencyInjection.Abstractions NodaTime Samskab.Abstractions"
    )]
    [InlineData(
        "Samskab.Interchange",
        "Microsoft.Extensions.DependencyInjection.Abstractions NodaTime Samskab.Abstractions Samskab.Domain"
    )]
    public void A_package_uses_only_those_below_it(string package, string permitted)
    {
        var used =
            from reference in Library.Assemblies.Single(a => a.GetName().Name == package).GetReferencedAssemblies()
            where !reference.Name!.StartsWith("System.", StringComparison.Ordinal)
            select reference.Name;

        used.ShouldBeSubsetOf(permitted.Split(' '));
    }

    [Theory]
    [InlineData("Samskab.Abstractions", "Microsoft.CodeAnalysis.BannedApiAnalyzers NodaTime")]
    [InlineData(
        "Samskab.Domain",
        "Microsoft.CodeAnalysis.BannedApiAnalyzers Microsoft.Extensions.DependencyInjection.Abstractions NodaTime Samskab.Abstractions"
    )]
    [InlineData(
        "Samskab.Interchange",
        "Microsoft.CodeAnalysis.BannedApiAnalyzers Microsoft.Extensions.DependencyInjection.Abstractions NodaTime Samskab.Abstractions Samskab.Domain"
    )]
    public void A_package_asks_for_no_other_package(string package, string permitted)
    {
        var project = XDocument.Load(Repository.Path("src", package, package + ".csproj"));
        var common = XDocument.Load(Repository.Path("src", "Directory.Build.props"));

        References(project).Concat(References(common)).ShouldBeSubsetOf(permitted.Split(' '));
    }

    private static IEnumerable<string> References(XDocument project) =>
        from reference in project.Descendants()
        where reference.Name.LocalName is "PackageReference" or "ProjectReference"
        let name = reference.Attribute("Include")!.Value
        select reference.Name.LocalName == "ProjectReference" ? Path.GetFileNameWithoutExtension(name) : name;
}
