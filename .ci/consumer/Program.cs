using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Verdicts;

// Uses the packages as their users do: nothing is known of the checkout here.
var verdict = CoCreationBook.Newest.Assess("tea-club", [CoCreationFacts.EstablishedActivity.Yes()], new(2024, 5, 1));
Console.WriteLine($"{verdict.Subject}: {verdict.Answer}, decided by {verdict.Decisive[0].Rule}.");
return verdict.Answer == Answer.No ? 0 : 1;
