using Samskab.Facts;
using Samskab.Forums;
using Samskab.Hierarchies;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>Finds the fora that may be able to decide without a mandate on record.</summary>
internal static class OpenFora
{
    public static bool Any(MandateRegister register, in Question question)
    {
        if (question.Power != Power.Decide)
        {
            return false;
        }
        foreach (var forum in register.Collaboration.Forums)
        {
            if (IsOpen(forum, register, question))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The open fora, by id.</summary>
    public static IEnumerable<OpenForum> Of(MandateRegister register, Question question) =>
        question.Power != Power.Decide
            ? []
            : register
                .Collaboration.Forums.Where(forum => IsOpen(forum, register, question))
                .Select(forum => new OpenForum(forum, ReasonOf(forum, register, question.Day)));

    private static bool IsOpen(Forum forum, MandateRegister register, in Question question) =>
        register.Ground.IsOpen(forum, register.Index.IsHolding(forum.Id)).On(question.Day) != Answer.No
        && Reaches(forum.Areas, question.Area, register.Ground.Areas)
        && Reaches(forum.Themes, question.Theme, register.Ground.Themes);

    private static OpenForumReason ReasonOf(Forum forum, MandateRegister register, int day) =>
        register.Ground.IsOpen(forum, isHolding: true).On(day) == Answer.No
            ? OpenForumReason.TermsNotOnRecord
            : OpenForumReason.TermsUnwritten;

    private static bool Reaches<TNode, TId>(ValueList<TId>? scope, int asked, Hierarchy<TNode, TId> hierarchy)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        if (asked < 0 || scope is not { } all)
        {
            return true;
        }
        foreach (var one in all)
        {
            if (hierarchy.Meet(asked, hierarchy.NumberOf(one)))
            {
                return true;
            }
        }
        return false;
    }
}
