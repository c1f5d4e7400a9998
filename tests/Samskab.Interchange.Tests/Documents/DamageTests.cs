using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.TestKit;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class DamageTests
{
    private static readonly Gen<(CollaborationParts Document, int Seed)> Any = AnyDocument.Arbitrary.Generator.Zip(
        Gen.Choose(0, int.MaxValue - 1),
        (document, seed) => (document, seed)
    );

    [Fact]
    public void No_damage_to_a_document_throws() =>
        Law.Holds(
            Any,
            any =>
            {
                var bytes = Written(any.Document);
                var random = new Random(any.Seed);
                for (var i = 0; i < 20; i++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(128);
                    CheckReport(Read(bytes));
                }
                bytes[random.Next(bytes.Length)] = (byte)random.Next(128, 256);
                CheckReport(Read(bytes));
            },
            examples: 100
        );

    [Fact]
    public void A_document_cut_anywhere_is_told_to_be_cut_off() =>
        Law.Holds(
            Any,
            any =>
            {
                var bytes = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(Written(any.Document)));
                var length = 1 + any.Seed % (bytes.Length - 1);

                var report = Read(bytes[..length]);

                CheckReport(report);
                report.Problems[^1].Code.ShouldBe("cut-off");
                report.Value.Initiatives.Count.ShouldBeLessThanOrEqualTo(any.Document.Initiatives.Count);
            },
            examples: 100
        );

    [Fact]
    public void Whatever_is_kept_of_a_damaged_document_can_be_written() =>
        Law.Holds(
            Any,
            any =>
            {
                var bytes = Written(any.Document);
                bytes[any.Seed % bytes.Length] = (byte)"\"{}[],:0x"[any.Seed % 9];

                var kept = Read(bytes).Value;

                Read(Written(kept)).Value.ShouldBe(kept);
            },
            examples: 100
        );

    private static byte[] Written(CollaborationParts document) =>
        Encoding.UTF8.GetBytes(new CollaborationWriter().ToText(document));

    private static void CheckReport(ImportReport<CollaborationParts> report)
    {
        report.ProblemCount.ShouldBe(report.Problems.Count);
        report.Problems.Select(problem => problem.Line ?? 0).ShouldBeInOrder();
        report.Problems.ShouldAllBe(problem => problem.Path.StartsWith('$') && (problem.Value ?? "").Length <= 100);
    }
}
