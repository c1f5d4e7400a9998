using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Rules;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>A collaboration in which a check answers as expected, by the row of the catalogue that the check is of.</summary>
internal sealed record CheckExample(string Row, Rule Rule, Answer Expected, Collaboration Given);
