using Xunit;

namespace Samskab.Conventions.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Samskab.Abstractions")]
    [InlineData("Samskab.Domain")]
    [InlineData("Samskab.Interchange")]
    public void The_public_surface_is_the_one_that_was_read(string package) =>
        ApprovedFile.ShouldBe(
            Listing.Of(Library.Assemblies.Single(assembly => assembly.GetName().Name == package)),
            "tests",
            "Samskab.Conventions.Tests",
            "PublicApi",
            package + ".txt"
        );
}
