namespace Samskab.Shapes;

/// <summary>Values that do not fit together.</summary>
/// <param name="Code">The code of the problem.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Permitted">What is permitted.</param>
internal sealed record Clash(string Code, string Value, string Permitted);
