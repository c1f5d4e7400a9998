using System.Globalization;
using NodaTime;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ThresholdTests
{
    public static IEnumerable<object[]> Names => Threshold.All.Select(one => new object[] { one.Name });

    [Fact]
    public void Every_member_can_be_set_by_its_name() =>
        Threshold
            .All.Select(one => one.Name)
            .ShouldBe(
                typeof(Thresholds)
                    .GetProperties()
                    .Where(property => property.Name != nameof(Thresholds.Default))
                    .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            );

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_set_is_read_again_and_changes_that_member_alone(string name)
    {
        var threshold = Threshold.Find(name)!;
        var value = threshold.Kind switch
        {
            ThresholdKind.Share => "0.875",
            ThresholdKind.Count => "117",
            _ => "05:45",
        };

        var changed = threshold.Set(Thresholds.Default, value)!;

        threshold.ValueIn(changed).ShouldBe(value);
        Threshold.All.Where(one => one.ValueIn(changed) != one.ValueIn(Thresholds.Default)).ShouldBe([threshold]);
        threshold.Set(changed, threshold.ValueIn(Thresholds.Default)).ShouldBe(Thresholds.Default);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_least_that_is_permitted_by_name_is_the_least_that_the_member_takes(string name)
    {
        var threshold = Threshold.Find(name)!;
        var (least, less) = threshold.Kind switch
        {
            ThresholdKind.Share => ("0", "-0.01"),
            ThresholdKind.Count => (Text(threshold.Least), Text(threshold.Least - 1)),
            _ => ("00:00", "-00:01"),
        };

        threshold.Set(Thresholds.Default, least).ShouldNotBeNull();
        threshold.Set(Thresholds.Default, less).ShouldBeNull();
        if (threshold.Kind == ThresholdKind.Count)
        {
            var member = typeof(Thresholds).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!;
            Should
                .Throw<System.Reflection.TargetInvocationException>(() =>
                    member.SetValue(new Thresholds(), threshold.Least - 1)
                )
                .InnerException.ShouldBeOfType<ArgumentOutOfRangeException>();
        }
    }

    [Theory]
    [InlineData("maxSideShare", "1.01")]
    [InlineData("maxSideShare", "0,6")]
    [InlineData("maxSideShare", "sixty")]
    [InlineData("receptionMonthsBefore", "121")]
    [InlineData("maxSilence", "1.5")]
    [InlineData("maxSilence", " 7")]
    [InlineData("maxSilence", "99999999999")]
    [InlineData("workBegins", "8")]
    [InlineData("workBegins", "24:00")]
    public void What_is_not_permitted_is_refused(string name, string value) =>
        Threshold.Find(name)!.Set(Thresholds.Default, value).ShouldBeNull();

    [Fact]
    public void A_value_reads_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            var share = Threshold.Find("maxSideShare")!;

            share.Set(Thresholds.Default, "0.7")!.MaxSideShare.ShouldBe(0.7m);
            share.ValueIn(new() { MaxSideShare = 0.7m }).ShouldBe("0.7");
            Threshold.Find("workEnds")!.ValueIn(new() { WorkEnds = new LocalTime(15, 30) }).ShouldBe("15:30");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_name_that_is_none_finds_nothing()
    {
        Threshold.Find("MaxSilence").ShouldBeNull();
        Threshold.Find("").ShouldBeNull();
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Each_is_called_something_of_its_own_in_words(string language)
    {
        var wording = new Wording(CollaborationTexts.Default, new(language));

        Threshold.All.Select(one => wording.Say($"threshold.{one.Name}")).ShouldBeUnique();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
