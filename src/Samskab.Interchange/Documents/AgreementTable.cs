using Samskab.Agreements;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an agreement.</summary>
internal static class AgreementTable
{
    public static ObjectShape<CooperationAgreement> Shape { get; } = Table();

    private static ObjectShape<CooperationAgreement> Table()
    {
        var members = new Members<CooperationAgreement>();
        var id = members.Id(its => its.Id);
        var parties = members.Parties(its => its.Parties);
        var commitments = members.Optional(
            "commitments",
            Lists.Of(CommitmentTable.Shape),
            its => its.Commitments,
            "What each commits itself to."
        );
        var isBinding = members.Optional(
            "isBinding",
            new FlagShape { SaysNo = true },
            its => its.IsBinding,
            "Whether it is a binding contract."
        );
        var during = members.Decisive("during", SpanTable.Shape, its => its.During, "When it holds.");
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Parties = read.Of(parties),
                Commitments = read.Of(commitments),
                IsBinding = read.Of(isBinding),
                During = read.Of(during),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("agreement", "What parties have agreed.", table);
    }
}
