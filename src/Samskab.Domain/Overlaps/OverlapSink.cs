namespace Samskab.Overlaps;

/// <summary>Gives the overlaps asked for to a visitor.</summary>
internal struct OverlapSink<TVisitor>(Judge judge, bool[] isMeant, bool withJustified, TVisitor visitor) : IMeetingSink
    where TVisitor : IOverlapVisitor
{
    public TVisitor Visitor = visitor;

    public bool HasEnough { get; private set; }

    public void Meet(int one, int other, MeetingSpot spot)
    {
        if (!isMeant[one] || !isMeant[other])
        {
            return;
        }
        var overlap = judge.Judged(Math.Min(one, other), Math.Max(one, other), spot);
        if (withJustified || overlap.IsTold)
        {
            HasEnough = !Visitor.Visit(in overlap);
        }
    }
}
