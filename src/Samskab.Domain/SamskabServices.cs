using Microsoft.Extensions.DependencyInjection.Extensions;
using Samskab.Calendars;
using Samskab.CoCreation;
using Samskab.Ports;
using Samskab.RuleBooks;
using Samskab.Texts;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Samskab to a host.</summary>
public static class SamskabServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the rule book of co-creation, the texts in Danish and English and the Danish public holidays.</summary>
        /// <remarks>
        /// <see cref="RuleBookVersions"/>, <see cref="ITexts"/> and <see cref="IHolidays"/> are singletons. What the host has added
        /// before stays: add an <see cref="ITexts"/> first to replace the sentences, an <see cref="IHolidays"/> to count other days.
        /// A review counts no holidays but those it is given.
        /// </remarks>
        public IServiceCollection AddSamskab()
        {
            ArgumentNullException.ThrowIfNull(services);
            services.TryAddSingleton(CoCreationBook.Versions);
            services.TryAddSingleton<ITexts>(CollaborationTexts.Default);
            services.TryAddSingleton<IHolidays>(DanishHolidays.Default);
            return services;
        }
    }
}
