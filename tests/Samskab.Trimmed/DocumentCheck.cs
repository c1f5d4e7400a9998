using NodaTime;
using Samskab.CoCreation;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Trimmed;

/// <summary>A document is read, assessed and told, and a broken one told of.</summary>
internal static class DocumentCheck
{
    public static IEnumerable<string> Wrong(LocalDate today)
    {
        var report = new CollaborationReader().Read(
            """
            {
              "format": "samskab/1",
              "initiatives": [
                { "id": "a", "name": "A", "statements": [{ "fact": "establishedActivity", "answer": "yes" }] },
                { "id": "b", "nam": "B" }
              ]
            }
            """u8.ToArray()
        );
        var initiative = report.Value.Initiatives[0];
        var verdict = CoCreationBook.Newest.Assess(initiative, today);
        var danish = new Wording(DocumentTexts.Default, Language.Danish);
        var page = PlainText.Write(VerdictPage.Of(verdict, CoCreationBook.Newest, initiative.Name, danish));
        var json = System.Text.Json.JsonSerializer.Serialize(verdict, VerdictJson.Verdict);
        var written = new CollaborationWriter().ToText(report.Value);
        return
        [
            .. Expect.Same("Problems", 2, report.ProblemCount),
            .. Expect.Same("Verdict", Answer.No, verdict.Answer),
            .. Expect.Same("Told", true, page.Contains("s.\u00a013", StringComparison.Ordinal)),
            .. Expect.Same(
                "Stored and read",
                verdict,
                System.Text.Json.JsonSerializer.Deserialize(json, VerdictJson.Verdict)
            ),
            .. Expect.Same("Written", true, written.Contains("establishedActivity", StringComparison.Ordinal)),
        ];
    }
}
