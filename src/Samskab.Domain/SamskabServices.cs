using Microsoft.Extensions.DependencyInjection.Extensions;
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
        /// <summary>Adds the rule book of co-creation and the texts in Danish and English.</summary>
        /// <remarks>
        /// <see cref="RuleBookVersions"/> and <see cref="ITexts"/> are singletons. What the host has added before stays: add an
        /// <see cref="ITexts"/> first to replace the sentences.
        /// </remarks>
        public IServiceCollection AddSamskab()
        {
            ArgumentNullException.ThrowIfNull(services);
            services.TryAddSingleton(CoCreationBook.Versions);
            services.TryAddSingleton<ITexts>(CollaborationTexts.Default);
            return services;
        }
    }
}
