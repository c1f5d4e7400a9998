using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>What has become of one piece of advice between two days.</summary>
/// <param name="Rule">The rule that advises it.</param>
/// <param name="Before">How far the collaboration had come with it on the earlier day.</param>
/// <param name="Now">How far it has come on the later day.</param>
/// <param name="Steps">The steps that have come in between, the earliest first; none where it is only known better.</param>
public sealed record ProgressChange(Rule Rule, ProgressState Before, ProgressState Now, ValueList<StepTaken> Steps);
