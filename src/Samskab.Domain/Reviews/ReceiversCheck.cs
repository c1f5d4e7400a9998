using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether several actors receive the same, so that there is need to coordinate it (p. 15: donations).</summary>
/// <remarks>Each actor that states it counts, a part of another too, as the municipality and its housing sites do in the source.</remarks>
internal static class ReceiversCheck
{
    private const int MostNamed = 10;

    public static Finding? Find(Theme theme, ReviewScope scope)
    {
        if (!scope.Receivers.Know(theme.Id))
        {
            return null;
        }
        var receivers = scope.Receivers.Of(theme.Id);
        var answer =
            receivers.Count > 1 ? Answer.No
            : scope.Receivers.AreStated ? Answer.Yes
            : Answer.Unknown;
        return CoCreationInPractice
            .CoordinateWhatSeveralReceive.Found(
                answer,
                $"themes/{theme.Id}",
                new FindingValue.Count("actors", receivers.Count),
                new FindingValue.Subjects("receivers", [.. receivers.Take(MostNamed).Select(id => $"actors/{id}")])
            )
            .Lacking(ReviewFacts.Receives)
            .Advising(Answer.No, CoCreationInPractice.ExchangeInformation);
    }
}
