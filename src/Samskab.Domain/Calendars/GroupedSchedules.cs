namespace Samskab.Calendars;

/// <summary>Schedules with places in the order of their groups, and of their numbers within each: those that are compared have places side by side.</summary>
internal sealed class GroupedSchedules
{
    private readonly Schedule[] schedules;
    private readonly int[] numbers;
    private readonly int[] places;
    private readonly uint[] groups;
    private readonly bool[] sharesZone;

    public GroupedSchedules(IReadOnlyList<Schedule> schedules, IReadOnlyList<int>? groups)
    {
        this.schedules = [.. schedules];
        var keys = KeysOf(schedules.Count, groups);
        numbers = Array.ConvertAll(keys, key => (int)key);
        places = new int[keys.Length];
        this.groups = new uint[keys.Length];
        for (var place = 0; place < keys.Length; place++)
        {
            places[numbers[place]] = place;
            var before = Math.Max(place - 1, 0);
            this.groups[place] = this.groups[before] + (keys[place] >> 32 == keys[before] >> 32 ? 0u : 1);
        }
        sharesZone = SharedZones();
    }

    public int Count => schedules.Length;

    /// <summary>The schedule at a place.</summary>
    public Schedule this[int place] => schedules[numbers[place]];

    /// <summary>The number of the schedule at a place: where it stood among those that were given.</summary>
    public int NumberAt(int place) => numbers[place];

    /// <summary>The place of the schedule with a number.</summary>
    public int PlaceOf(int number) => places[number];

    /// <summary>The group of the schedule at a place, from 0 without gaps.</summary>
    public uint GroupAt(int place) => groups[place];

    /// <summary>Whether all of its group are in one zone.</summary>
    public bool SharesZone(int place) => sharesZone[groups[place]];

    private bool[] SharedZones()
    {
        var zones = new string?[Count == 0 ? 0 : groups[^1] + 1];
        var shared = Array.ConvertAll(zones, _ => true);
        for (var number = 0; number < schedules.Length; number++)
        {
            ArgumentNullException.ThrowIfNull(schedules[number], nameof(schedules));
            var group = groups[places[number]];
            zones[group] ??= schedules[number].Zone;
            shared[group] &= zones[group] == schedules[number].Zone;
        }
        return shared;
    }

    // Ascending: the group above the number.
    private static long[] KeysOf(int count, IReadOnlyList<int>? groups)
    {
        var keys = new long[count];
        for (var number = 0; number < count; number++)
        {
            keys[number] = (long)(groups?[number] ?? 0) << 32 | (uint)number;
        }
        Array.Sort(keys);
        return keys;
    }
}
