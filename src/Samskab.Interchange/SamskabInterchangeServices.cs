using Microsoft.Extensions.DependencyInjection.Extensions;
using Samskab.Documents;
using Samskab.Ports;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Samskab with its documents to a host.</summary>
public static class SamskabInterchangeServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds what <c>AddSamskab()</c> does, the reader and writer of documents, and the texts about their problems.</summary>
        /// <remarks>
        /// All are singletons. What the host has added before stays: add a <see cref="CollaborationReader"/> first to set limits or to
        /// permit the facts of further rule books.
        /// </remarks>
        public IServiceCollection AddSamskabInterchange()
        {
            ArgumentNullException.ThrowIfNull(services);
            services.TryAddSingleton<ITexts>(DocumentTexts.Default);
            services.TryAddSingleton(_ => new CollaborationReader());
            services.TryAddSingleton(_ => new CollaborationWriter());
            return services.AddSamskab();
        }
    }
}
