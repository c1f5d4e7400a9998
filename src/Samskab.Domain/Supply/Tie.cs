namespace Samskab.Supply;

/// <summary>That one who takes places meets one who gives them, or may meet it.</summary>
/// <param name="Taker">The number of the one who takes.</param>
/// <param name="Giver">The number of the one who gives.</param>
/// <param name="Open">What is not stated of whether they meet; nothing where they do.</param>
internal readonly record struct Tie(int Taker, int Giver, Unstated Open)
{
    public bool IsSure => Open == Unstated.None;
}
