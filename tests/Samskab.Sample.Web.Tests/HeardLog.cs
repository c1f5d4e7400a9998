using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samskab.Sample.Web.Tests;

/// <summary>Everything that the host logs, down to the last detail.</summary>
internal sealed class HeardLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> entries = new();

    internal string Text => string.Join("\n", entries.Select(entry => entry.Text));

    internal IEnumerable<string> Errors =>
        entries.Where(entry => entry.Level >= LogLevel.Error).Select(entry => entry.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(entries);

    public void Dispose() { }

    private sealed class Logger(ConcurrentQueue<(LogLevel, string)> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => entries.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
