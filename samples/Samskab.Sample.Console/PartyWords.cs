using Samskab.Actors;
using Samskab.Rules;

namespace Samskab.Sample;

/// <summary>What parties are called on the command line, in English and Danish.</summary>
internal static class PartyWords
{
    internal static IReadOnlyDictionary<string, Party> All { get; } =
        new OrderedDictionary<string, Party>
        {
            ["municipality"] = Parties.Municipality,
            ["civil-society"] = Parties.CivilSociety,
            ["management"] = Parties.Management,
            ["kommune"] = Parties.Municipality,
            ["civilsamfund"] = Parties.CivilSociety,
            ["ledelse"] = Parties.Management,
        };
}
