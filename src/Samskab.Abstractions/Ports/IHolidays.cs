using NodaTime;

namespace Samskab.Ports;

/// <summary>Which days are holidays: a host may supply those of its own country or workplace.</summary>
public interface IHolidays
{
    /// <summary>The id of the text that names the holiday a day is, such as <c>holiday.good-friday</c>; null where it is none.</summary>
    /// <param name="day">The day.</param>
    string? Find(LocalDate day);
}
