using System.Text.Json.Serialization;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>A forum that may be able to decide without a mandate on record.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Reason">Why it is not known.</param>
public sealed record OpenForum(Forum Forum, OpenForumReason Reason);

/// <summary>Why it is not known whether a forum may decide.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OpenForumReason>))]
public enum OpenForumReason
{
    /// <summary>Its terms of reference are not known to say what it may decide.</summary>
    TermsUnwritten,

    /// <summary>Its terms of reference say what it may decide, and no mandate on record says it in data.</summary>
    TermsNotOnRecord,
}
