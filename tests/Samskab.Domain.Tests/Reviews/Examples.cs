using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Rules;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Makes the examples of one rule.</summary>
internal static class Examples
{
    public static IEnumerable<CheckExample> Of(
        string row,
        Rule rule,
        CollaborationParts? good = null,
        CollaborationParts? bad = null,
        CollaborationParts? open = null
    )
    {
        (Answer Answer, CollaborationParts? Parts)[] given =
        [
            (Answer.Yes, good),
            (Answer.No, bad),
            (Answer.Unknown, open),
        ];
        return from one in given
            where one.Parts is not null
            select new CheckExample(row, rule, one.Answer, Collaboration.Create(one.Parts).Value);
    }
}
