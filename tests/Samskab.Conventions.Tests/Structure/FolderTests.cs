using System.Text.RegularExpressions;
using Samskab.TestKit;
using Xunit;

namespace Samskab.Conventions.Tests.Structure;

public sealed partial class FolderTests
{
    [Fact]
    public void Every_folder_has_its_place_in_the_order()
    {
        var homeless =
            from order in FolderOrder.All
            from type in Library.TypesOf(order.Assembly)
            let folder = FolderOrder.FolderOf(type)
            where folder is not null && !order.Folders.Contains(folder)
            select $"{type.FullName}: {folder} is no folder of {order.Package}";

        homeless.ShouldBeNone("A folder is a concept with a place in the order: FolderOrder.cs lists them.");
    }

    [Fact]
    public void No_signature_uses_a_type_of_a_later_folder()
    {
        var upward =
            from order in FolderOrder.All
            from type in Library.TypesOf(order.Assembly)
            from used in UsedTypes.Of(type)
            where used.Assembly == order.Assembly
            where !order.Permits(FolderOrder.FolderOf(type), FolderOrder.FolderOf(used))
            select $"{type.FullName} uses {used.FullName}";

        upward.ShouldBeNone("A folder uses itself and the folders before it.");
    }

    [Fact]
    public void No_file_names_a_later_folder()
    {
        var upward =
            from order in FolderOrder.All
            from file in SourceFiles.Of(order.Package)
            from used in NamedFolders(file, order)
            where IsOnlyOf(order, used) && !order.Permits(file.Folder, used)
            select $"{file.Path} names {used}";

        upward.ShouldBeNone("A folder uses itself and the folders before it.");
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var astray =
            from package in Library.Names
            from file in SourceFiles.Of(package)
            where file.Folder is not null
            let declared = Declaration().Match(file.Text).Groups[1].Value
            where declared != $"Samskab.{file.Folder}"
            select $"{file.Path} declares {declared}";

        astray.ShouldBeNone("Users learn concepts, not assemblies: the namespace is Samskab and the folder.");
    }

    [Fact]
    public void No_folder_is_a_technical_kind()
    {
        string[] kinds = ["Models", "Services", "Helpers", "Utils", "Common", "Interfaces", "Enums"];
        var technical =
            from folder in Directory.EnumerateDirectories(Repository.Path("src"), "*", SearchOption.AllDirectories)
            where kinds.Contains(Path.GetFileName(folder))
            select folder;

        technical.ShouldBeNone("A folder is a concept, never a technical kind.");
    }

    // «Sources» and «Texts» are folders of both packages: which one a name means is seen in the signatures.
    private static bool IsOnlyOf(FolderOrder order, string folder) =>
        FolderOrder.All.All(other => other.Folders.Contains(folder) == (other == order));

    private static IEnumerable<string> NamedFolders(SourceFile file, FolderOrder order) =>
        from match in Name().Matches(file.Code)
        let folder = match.Groups[2].Value
        where match.Groups[1].Success || order.Assembly.GetType($"Samskab.{folder}.{match.Groups[3].Value}") is not null
        select folder;

    // «Samskab.Forums» wherever it stands, and «Forums.Forum» as it may be written within the namespace Samskab.
    [GeneratedRegex(@"(?<![\w.])(Samskab\.)?([A-Z]\w+)(?:\.([A-Z]\w+))?")]
    private static partial Regex Name();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
