using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samskab.Sample.Web.Tests;

/// <summary>The host on a port of its own, as long as a test runs, and a client of it.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly WebApplication app;

    private Running(WebApplication app, HeardLog log)
    {
        this.app = app;
        Log = log;
        Address = new(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()
        );
        Client = new() { BaseAddress = Address };
    }

    internal Uri Address { get; }

    internal HttpClient Client { get; }

    internal HeardLog Log { get; }

    internal IServiceProvider Services => app.Services;

    internal static Task<Running> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    internal static async Task<Running> StartAsync(Action<WebApplication> with, params string[] settings)
    {
        var log = new HeardLog();
        var app = WebHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Trace", .. settings]);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        with(app);
        await app.StartAsync();
        return new(app, log);
    }

    internal Task<HttpResponseMessage> PostAsync(string address, string document) =>
        PostAsync(address, Encoding.UTF8.GetBytes(document));

    internal Task<HttpResponseMessage> PostAsync(string address, byte[] document) =>
        Client.PostAsync(address, Json(document));

    internal static ByteArrayContent Json(byte[] document) =>
        new(document) { Headers = { ContentType = new("application/json") } };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
