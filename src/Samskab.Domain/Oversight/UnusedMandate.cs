using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>A mandate to decide under which no decision is on record, and of whose holder none is on its matter.</summary>
/// <remarks>It can be exercised on some of the days looked through; only decisions on those days count.</remarks>
/// <param name="Mandate">The mandate.</param>
/// <param name="Answer">Yes where it surely can be exercised on one of the days; otherwise unknown.</param>
public sealed record UnusedMandate(Mandate Mandate, Answer Answer);
