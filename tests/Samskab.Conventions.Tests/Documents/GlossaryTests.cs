using Shouldly;
using Xunit;

namespace Samskab.Conventions.Tests.Documents;

public sealed class GlossaryTests
{
    [Fact]
    public void The_glossary_is_made_of_the_terms_in_the_code() =>
        ApprovedFile.ShouldBe(Glossary.Text(), "docs", "glossary.md");

    [Fact]
    public void A_Danish_term_has_one_home()
    {
        var twice = Glossary
            .Terms()
            .GroupBy(entry => entry.Term)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        twice.ShouldBeEmpty();
    }
}
