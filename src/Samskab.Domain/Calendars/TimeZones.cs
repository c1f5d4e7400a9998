using NodaTime;

namespace Samskab.Calendars;

/// <summary>Ids of the tz database.</summary>
internal static class TimeZones
{
    public static string Checked(string? zone, string name) =>
        zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null
            ? zone
            : throw new ArgumentException(
                $"\"{zone}\" is no time zone. Permitted: an id of the tz database such as {Schedule.DefaultZone}.",
                name
            );
}
