using Samskab.Collaborations;
using Samskab.Offers;

namespace Samskab.CoCreation;

/// <summary>An initiative together with all that is recorded around it.</summary>
/// <param name="Collaboration">The collaboration.</param>
/// <param name="Initiative">One of its initiatives.</param>
public sealed record InitiativeIn(Collaboration Collaboration, Initiative Initiative);
