using System.Globalization;
using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Mandates;

namespace Samskab.Texts;

/// <summary>Says holders, amounts of money and moments as people do.</summary>
internal static class AuthorityWords
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Schedule.DefaultZone];

    extension(Wording wording)
    {
        /// <summary>Who holds a mandate: «Kulturafdelingen», «formanden for Styregruppen».</summary>
        internal string NameOf(Holder holder, Collaboration collaboration) =>
            holder.Match(
                its => collaboration.Actors.Find(its.Actor)?.Name ?? its.Actor.Value,
                its => collaboration.Forums.Find(its.Forum)?.Name ?? its.Forum.Value,
                its =>
                    wording.Say(
                        $"holder.{its.Role.Kebab}",
                        ("forum", collaboration.Forums.Find(its.Forum)?.Name ?? its.Forum.Value)
                    )
            );

        /// <summary>An amount with its currency: «60.000 kr.».</summary>
        internal string Of(Money money) =>
            wording.Say(
                money.Currency == "DKK" ? "money.dkk" : "money.other",
                (
                    "amount",
                    money.Amount.ToString(decimal.IsInteger(money.Amount) ? "#,##0" : "#,##0.00##", wording.Digits)
                ),
                ("currency", money.Currency)
            );

        /// <summary>A moment by the clock in Denmark: «20. juni 2016 kl. 10.00».</summary>
        internal string Of(Instant moment)
        {
            var local = moment.InZone(Zone).LocalDateTime;
            return wording.Say(
                "moment",
                ("date", wording.Of(local.Date)),
                ("hour", local.Hour.ToString("00", CultureInfo.InvariantCulture)),
                ("minute", local.Minute.ToString("00", CultureInfo.InvariantCulture))
            );
        }
    }
}
