using Microsoft.Extensions.DependencyInjection;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.RuleBooks;
using Samskab.Texts;

// Uses the packages as their users do: nothing is known of the checkout here.
using var services = new ServiceCollection().AddSamskabInterchange().BuildServiceProvider();
var report = services
    .GetRequiredService<CollaborationReader>()
    .Read(
        """
        {
          "format": "samskab/1",
          "asOf": "2024-05-01",
          "initiatives": [
            { "id": "tea-club", "name": "Tea club", "statements": [{ "fact": "establishedActivity", "answer": "yes" }] }
          ]
        }
        """u8.ToArray()
    );
var (initiative, on) = (report.Value.Initiatives[0], report.Value.AsOf!.Value);
var book = services.GetRequiredService<RuleBookVersions>().On(on)!;
var verdict = book.Assess(initiative, on);
var english = new Wording(services.GetRequiredService<ITexts>(), Language.English);
Console.Write(PlainText.Write(VerdictPage.Of(verdict, book, initiative.Name, english)));
return verdict.Answer == Answer.No && report.IsGood ? 0 : 1;
