using System.Text;
using Samskab.Sample;

Console.OutputEncoding = Encoding.UTF8;
return ConsoleHost.Run(args, Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);
