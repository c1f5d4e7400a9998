namespace Samskab.Overlaps;

/// <summary>The days of one of an inventory, from the first to before the last, with what it is about.</summary>
internal readonly record struct Spell(int Number, int Aim, int Begin, int End);
