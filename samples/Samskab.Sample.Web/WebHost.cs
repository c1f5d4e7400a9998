using Samskab.Documents;
using Samskab.Ports;
using Samskab.Sample.Web.Advising;
using Samskab.Sample.Web.Assessments;
using Samskab.Sample.Web.Books;
using Samskab.Sample.Web.Chapters;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Interviews;
using Samskab.Sample.Web.Mandates;
using Samskab.Sample.Web.Overlaps;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Reception;
using Samskab.Sample.Web.Replays;
using Samskab.Sample.Web.Replies;
using Samskab.Sample.Web.Reviews;
using Samskab.Sample.Web.Rules;

namespace Samskab.Sample.Web;

/// <summary>Puts the web host together.</summary>
public static class WebHost
{
    /// <summary>A host that is ready to run.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5080 --Limits:MaxBytes 1000000 --Thresholds:maxSilence 60</c>.</param>
    /// <exception cref="ArgumentException">A limit or a threshold is not permitted.</exception>
    public static WebApplication Build(params string[] args)
    {
        // The settings stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        var limits = WebLimits.Of(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => limits.Apply(kestrel.Limits));
        builder
            .Services.AddSingleton(limits)
            .AddSingleton(ThresholdSettings.Of(builder.Configuration))
            .AddSingleton<Reviewer>()
            .AddSingleton<ITexts>(WebTexts.All)
            .AddSingleton(new CollaborationReader(limits: new() { MaxBytes = limits.MaxBytes }))
            .AddSamskabInterchange()
            .AddSingleton<KnownBooks>()
            .AddSingleton<PreviewReader>()
            .AddProblemReplies(limits)
            .AddApiDescription();
        var app = builder.Build();
        app.UseStanding().UseProblemReplies();
        app.MapAssessments();
        app.MapReplays();
        app.MapReviews();
        app.MapThresholds();
        app.MapReception();
        AdviceEndpoint.Map(app);
        app.MapMandates();
        app.MapOverlaps();
        app.MapInterviews();
        app.MapChapters();
        app.MapRules();
        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName:regex(^v1$)}.json");
        return app;
    }
}
