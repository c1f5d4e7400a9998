using System.CommandLine;

namespace Samskab.Sample;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    extension(Option option)
    {
        /// <summary>Refuses every other word, in the user's language, and offers these in the help.</summary>
        internal void TakesOneOf(HostContext host, params string[] words)
        {
            option.CompletionSources.Clear();
            option.CompletionSources.Add(words);
            option.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
                {
                    result.AddError(
                        host.Wording.Say(
                            "host.bad-choice",
                            ("value", token.Value),
                            ("option", option.Name),
                            ("permitted", string.Join(", ", words))
                        )
                    );
                }
            });
        }
    }
}
