using System.Diagnostics;
using Samskab.CoCreation;
using Samskab.Receipts;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ReceiptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samskab");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Another_process_gives_the_same_receipt_and_the_same_verdict_byte_for_byte()
    {
        var (first, second) = (File("first.json"), File("second.json"));
        InAnotherProcess(Interview(first)).Exit.ShouldBe(0);
        InAnotherProcess(Interview(second)).Exit.ShouldBe(0);
        var bytes = System.IO.File.ReadAllBytes(first);
        System.IO.File.ReadAllBytes(second).ShouldBe(bytes);
        ReceiptJson.Write(ReceiptJson.Read(bytes).Value!).ToArray().ShouldBe(bytes);

        var replayed = InAnotherProcess("replay", first);
        replayed.Exit.ShouldBe(0);
        replayed.Output.ShouldContain("Samme resultat igen: Samskabelse er anvendelig.");
        replayed.Output.ShouldBe(Ran.Line("replay", first).Output);
    }

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task A_receipt_of_another_verdict_tells_what_has_changed(string language, string format)
    {
        var file = File("receipt.json");
        Ran.Line(Interview(file)).Exit.ShouldBe(0);
        var receipt = ReceiptJson.Read(System.IO.File.ReadAllBytes(file)).Value!;
        // What a library would write that took the mandate for granted and asked of it later.
        var without = receipt with
        {
            Statements = [.. receipt.Statements.Where(said => said.Fact.Value is not ("mandate" or "politicalWill"))],
        };
        System.IO.File.WriteAllBytes(file, ReceiptJson.Write(without).ToArray());
        var ran = Ran.Line("replay", file, "--language", language, "--format", format);
        ran.Exit.ShouldBe(1);
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void A_receipt_with_other_readings_is_replayed_with_them()
    {
        var book = CoCreationBook.Read(
            new CoCreationReadings().With(CoCreationReadings.WillAndMandate, "both-required")
        );
        var statements = FavourableEffort.But(CoCreationFacts.Mandate.No());
        var receipt = Receipt.Of(book, "effort", statements, FavourableEffort.Day);
        var file = File("other.json");
        System.IO.File.WriteAllBytes(file, ReceiptJson.Write(receipt).ToArray());

        Ran.Line("replay", file).Output.ShouldContain("Samme resultat igen: Samskabelse er ikke relevant.");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_damaged_receipt_is_told_and_not_replayed(string format)
    {
        var file = File("receipt.json");
        Ran.Line(Interview(file)).Exit.ShouldBe(0);
        System.IO.File.WriteAllText(
            file,
            System.IO.File.ReadAllText(file).Replace("sprogcafe", "sprogcafé", StringComparison.Ordinal)
        );
        var ran = Ran.Line("replay", file, "--format", format);
        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain(format == "json" ? "\"code\": \"damaged\"" : "beskadiget eller ændret");
    }

    [Fact]
    public void A_document_that_is_no_receipt_is_told_to_be_none() =>
        Ran.Line("replay", Efforts).Output.ShouldContain("samskab-receipt/1");

    private static string Efforts => Repository.Path("samples", "data", "sprogcafe.samskab.json");

    private string File(string name) => Path.Combine(folder.FullName, name);

    private static string[] Interview(string receipt) =>
        ["interview", Efforts, "--initiative", "sprogcafe", "--answers", "mandate=ja", "--receipt", receipt];

    private static Ran InAnotherProcess(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "samskab.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
