namespace Samskab.Texts;

/// <summary>Lists names as a sentence does.</summary>
internal static class Listing
{
    extension(Wording wording)
    {
        /// <summary>The names, each once, the last one joined by «and».</summary>
        internal string Listed(IEnumerable<string> names)
        {
            var each = names.Distinct().ToList();
            return each.Count < 2
                ? string.Concat(each)
                : wording.Say("review.list", ("names", string.Join(", ", each[..^1])), ("last", each[^1]));
        }
    }
}
