namespace Samskab.Sample;

internal enum OutputFormat
{
    Text,
    Json,
    Markdown,
    Csv,
}
