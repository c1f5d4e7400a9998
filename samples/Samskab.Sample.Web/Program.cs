using Samskab.Sample.Web;

await WebHost.Build(args).RunAsync();
