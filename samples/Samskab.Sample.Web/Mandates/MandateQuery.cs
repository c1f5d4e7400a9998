using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Problems;
using Samskab.Themes;

namespace Samskab.Sample.Web.Mandates;

/// <summary>What a request asks about the right to decide: its query, held against the document that it is about.</summary>
internal sealed class MandateQuery(IQueryCollection query)
{
    internal static readonly string[] Parameters =
    [
        "matter",
        "area",
        "theme",
        "group",
        "amount",
        "currency",
        "power",
        "actor",
        "forum",
        "role",
        RequestDay.Parameter,
        "asKnownAt",
    ];

    private readonly QueryParameters parameters = new(query);

    /// <summary>The question and of whom it is asked, or why it cannot be.</summary>
    internal (DecisionQuestion? Question, Holder? Holder, WebProblem? Problem) In(Collaboration collaboration)
    {
        var problem =
            parameters.NotOf("matter", collaboration.Matters, isRequired: true)
            ?? parameters.NotOf("area", collaboration.Areas)
            ?? parameters.NotOf("theme", collaboration.Themes)
            ?? parameters.NotOf("group", collaboration.TargetGroups)
            ?? parameters.NotAmong("power", Names<Power>())
            ?? parameters.NotAmong("role", Names<SeatRole>())
            ?? parameters.NotAmong("actor", collaboration.Actors.Select(actor => actor.Id.Value))
            ?? parameters.NotAmong("forum", collaboration.Forums.Select(forum => forum.Id.Value))
            ?? WrongHolder()
            ?? WrongAmount()
            ?? WrongTimes(collaboration);
        return problem is null ? (Question(collaboration), Holder(), null) : (null, null, problem);
    }

    private string? this[string name] => parameters[name];

    private DecisionQuestion Question(Collaboration collaboration) =>
        new()
        {
            Matter = new(this["matter"]!),
            On = Day ?? collaboration.AsOf!.Value,
            Area = this["area"] is { } area ? new AreaId(area) : null,
            Theme = this["theme"] is { } theme ? new ThemeId(theme) : null,
            TargetGroup = this["group"] is { } group ? new TargetGroupId(group) : null,
            Power = this["power"] is { } power ? Named<Power>(power) : Power.Decide,
            Amount = Amount is { } amount ? new(amount, Currency) : null,
            AsKnownAt = Moment,
        };

    private Holder? Holder() =>
        (this["actor"], this["forum"], this["role"]) switch
        {
            ({ } actor, _, _) => new Holder.OfActor(new(actor)),
            (_, { } forum, { } role) => new Holder.OfRole(new(forum), Named<SeatRole>(role)),
            (_, { } forum, null) => new Holder.OfForum(new(forum)),
            _ => null,
        };

    private LocalDate? Day => RequestDay.TryParse(this[RequestDay.Parameter], out var day) ? day : null;

    private decimal? Amount =>
        decimal.TryParse(this["amount"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;

    private string Currency => this["currency"] ?? "DKK";

    // A day stands for its end by the clock in Denmark.
    private Instant? Moment =>
        this["asKnownAt"] is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day.PlusDays(1).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[Schedule.DefaultZone]).ToInstant()
                - Duration.Epsilon
        : InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment } ? moment
        : null;

    private WebProblem? WrongHolder() =>
        this["actor"] is { } actor && this["forum"] is not null
            ? QueryParameters.Refused("actor", actor, ["actor", "forum"])
        : this["role"] is { } role && this["forum"] is null ? QueryParameters.Refused("role", role, ["forum"])
        : null;

    private WebProblem? WrongAmount() =>
        this["amount"] is { } amount && Amount is null
            ? QueryParameters.Refused("amount", amount, ["60000", "60000.50"])
        : Currency is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? QueryParameters.Refused("currency", Currency, ["DKK", "EUR"])
        : null;

    private WebProblem? WrongTimes(Collaboration collaboration) =>
        this["asKnownAt"] is { } text && Moment is null
            ? QueryParameters.Refused("asKnownAt", text, ["2016-06-01", "2016-06-01T08:00:00Z"])
        : this[RequestDay.Parameter] is { } day && Day is null ? RequestDay.Bad(day)
        : Day is null && collaboration.AsOf is null ? RequestDay.Missing
        : null;

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(NameOf);

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => NameOf(value) == name);

    private static string NameOf<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
