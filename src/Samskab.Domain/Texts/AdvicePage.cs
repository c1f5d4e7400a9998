using Samskab.Reviews;

namespace Samskab.Texts;

/// <summary>Tells one party what it can do next, to be printed and pinned on the wall.</summary>
/// <remarks>
/// First what the sheet rests on and what to begin with; then what is not as advised, the questions that the party can answer
/// under the sentence that asks for them, the next steps and what to be aware of under the reason why they are shown, ideas,
/// what is as advised already, and at last whose experience that is. Each is told with the first sentence that it rests on and
/// its page. How much a section holds is <see cref="AdviceScope.Most"/>; what is cut off is counted.
/// </remarks>
public static class AdvicePage
{
    /// <summary>The page of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(AdviceSheet sheet, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new AdviceTeller(sheet, wording);
        var head = new AdviceHead(sheet, wording);
        Section[] sections =
        [
            teller.NotAsAdvised(),
            teller.Questions(),
            teller.NextSteps(),
            teller.Of("advice.cautions", sheet.Cautions),
            teller.Of("advice.ideas", sheet.Ideas),
            teller.AsAdvised(),
            teller.About(),
        ];
        return new(head.Title, [head.Section(), .. sections.Where(section => section.Entries.Count > 0)]);
    }
}
