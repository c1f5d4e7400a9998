using NodaTime;
using Samskab.Trimmed;

var today = new LocalDate(2024, 5, 1);
var wrong = HostBookCheck.Wrong(today).Concat(CoCreationCheck.Wrong(today)).Concat(JsonCheck.Wrong(today)).ToList();
wrong.ForEach(Console.Error.WriteLine);
Console.WriteLine(wrong.Count == 0 ? "Everything works when trimmed." : $"{wrong.Count} wrong.");
return wrong.Count == 0 ? 0 : 1;
