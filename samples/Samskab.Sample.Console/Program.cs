using System.Text;
using Samskab.Sample;

Console.OutputEncoding = Encoding.UTF8;
return ConsoleHost.Run(
    args,
    new(Console.In, Console.Out, Console.Error)
    {
        ShowsOnTerminal = !Console.IsOutputRedirected,
        AsksOnTerminal = !Console.IsInputRedirected && !Console.IsErrorRedirected,
    }
);
