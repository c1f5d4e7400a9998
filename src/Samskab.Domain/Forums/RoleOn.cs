using Samskab.Facts;

namespace Samskab.Forums;

/// <summary>Whether one seat of a role is filled on a day, by its holder or one who stands in; the role is null where it is not known.</summary>
internal readonly record struct RoleOn(SeatRole? Role, Answer IsFilled)
{
    public Answer Fills(SeatRole role) =>
        Role == role ? IsFilled
        : Role is null ? IsFilled.And(Answer.Unknown)
        : Answer.No;
}
