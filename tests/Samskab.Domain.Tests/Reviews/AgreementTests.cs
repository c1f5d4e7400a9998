using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class AgreementTests
{
    private static readonly ExpectationAlignment Aligned = new()
    {
        Id = new("f"),
        Parties = [new("jobcenter"), new("roede-kors")],
        ContactRole = "frivilligkoordinatoren",
        AnswerWhen = "inden for to dage",
        ContactHow = "telefon",
        Influence = "mødetider",
    };

    private static readonly GroundRules Rules = new()
    {
        Id = new("s"),
        Parties = [new("jobcenter"), new("roede-kors")],
        WhereVolunteers = "sprogcafé",
        WhenProfessionals = "sagsbehandling",
        WhenNotMunicipality = "fester",
        Tasks = [],
    };

    private static readonly CooperationAgreement Binding = new()
    {
        Id = new("k"),
        Parties = [new("jobcenter"), new("roede-kors")],
        IsBinding = true,
        Commitments = [Promise("jobcenter"), Promise("roede-kors")],
    };

    [Fact]
    public void TV_33_Four_answers_are_complete_and_a_missing_one_is_named()
    {
        Expectations(Aligned).Answer.ShouldBe(Answer.Yes);

        var silent = Expectations(Aligned with { AnswerWhen = null });
        silent.Answer.ShouldBe(Answer.No);
        silent.Values.ShouldBe([new FindingValue.Terms("missing", ["answerWhen"])]);
    }

    [Fact]
    public void TV_32_Three_answers_are_complete_and_a_missing_one_is_named()
    {
        var rule = InformationAndDialogue.ThreeQuestions;
        The(Base with { GroundRules = [Rules] }, rule).Answer.ShouldBe(Answer.Yes);

        var silent = The(Base with { GroundRules = [Rules with { WhenNotMunicipality = null }] }, rule);
        silent.Values.ShouldBe([new FindingValue.Terms("missing", ["whenNotMunicipality"])]);
    }

    [Fact]
    public void Of_a_document_that_is_only_said_to_exist_what_it_says_is_asked_for()
    {
        var aligned = new ExpectationAlignment { Id = new("f"), Parties = Aligned.Parties };
        var expectations = Expectations(aligned);
        expectations.Answer.ShouldBe(Answer.Unknown);
        expectations.Missing.ShouldBe([ReviewFacts.Expectations.Key]);
        expectations.Values.ShouldBe([
            new FindingValue.Terms("open", ["contactRole", "answerWhen", "contactHow", "influence"]),
        ]);
        Expectations(aligned with { Influence = "mødetider" }).Answer.ShouldBe(Answer.No);

        var set = new GroundRules { Id = new("s"), Parties = Rules.Parties };
        Questions(set).Answer.ShouldBe(Answer.Unknown);
        Questions(set).Missing.ShouldBe([ReviewFacts.GroundRules.Key]);
        Questions(set with { WhenProfessionals = "sagsbehandling" }).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void An_answer_that_is_stated_to_be_empty_is_missing_and_not_unknown()
    {
        var empty = Aligned with { ContactRole = "", AnswerWhen = null, ContactHow = null, Influence = null };

        Expectations(empty).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void Commitments_that_are_stated_to_be_none_are_missing_of_both_sides_and_those_not_stated_are_unknown()
    {
        Agreement(Binding with { Commitments = [] })
            .Values.ShouldBe([new FindingValue.Terms("sides", ["municipality", "civilSociety"])]);
        Agreement(Binding with { Commitments = [] }).Answer.ShouldBe(Answer.No);
        Agreement(Binding with { Commitments = null }).Answer.ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void TV_32_A_task_that_takes_a_professional_is_not_left_to_civil_society_alone()
    {
        Professional(Task(true, "roede-kors")).Answer.ShouldBe(Answer.No);
        Professional(Task(true, "roede-kors")).Values.ShouldBe([new FindingValue.Words("tasks", ["Opgave"])]);
        Professional(Task(true, "roede-kors", "jobcenter")).Answer.ShouldBe(Answer.Yes);
        Professional(Task(false, "roede-kors")).Answer.ShouldBe(Answer.Yes);
        Professional(Task(true)).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Who_does_a_task_and_what_it_takes_is_asked_only_where_it_matters()
    {
        Professional(Task(null, "roede-kors")).Missing.ShouldBe([ReviewFacts.TaskTakesProfessional.Key]);
        Professional(Task(null, "jobcenter")).Answer.ShouldBe(Answer.Yes);
        Professional(Task(true) with { DoneBy = null }).Missing.ShouldBe([ReviewFacts.TaskDoneBy.Key]);
        Professional(Task(false) with { DoneBy = null }).Answer.ShouldBe(Answer.Yes);
        Professional(Task(null, "venligbo"), Task(true, "roede-kors")).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void TV_31_A_binding_agreement_has_promises_of_both_sides()
    {
        Agreement(Binding).Answer.ShouldBe(Answer.Yes);

        var empty = Agreement(Binding with { Commitments = [Promise("roede-kors")] });
        empty.Answer.ShouldBe(Answer.No);
        empty.Values.ShouldBe([new FindingValue.Terms("sides", ["municipality"])]);
    }

    [Fact]
    public void An_agreement_of_which_too_little_is_stated_is_unknown_and_one_that_does_not_bind_is_not_asked()
    {
        Agreement(Binding with { Commitments = null }).Missing.ShouldBe([ReviewFacts.Commitments.Key]);
        Agreement(Binding with { Commitments = [], IsBinding = null }).Missing.ShouldBe([ReviewFacts.IsBinding.Key]);
        Agreement(Binding with { IsBinding = null }).Answer.ShouldBe(Answer.Yes);
        Findings(
                Base with
                {
                    Agreements = [Binding with { IsBinding = false, Commitments = [] }],
                },
                AarhusWorkshop.BindingContract
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Tasks_that_rest_on_one_person_make_it_vulnerable_unless_the_work_is_written_down()
    {
        var finding = Vulnerable(Alone, Alone, Shared);
        finding.Answer.ShouldBe(Answer.No);
        finding.Values.ShouldBe([new FindingValue.Share("tasks", 2, 3)]);
        finding.Advice.ShouldBe([ManagementBacking.WriteWorkflowsDown.Id]);

        Vulnerable(Alone, Shared).Answer.ShouldBe(Answer.Yes);
        Vulnerable(Alone with { IsWrittenDown = true }, Alone, Shared).Answer.ShouldBe(Answer.Yes);
        Vulnerable(Alone, Shared, Shared with { RestsOn = null }).Answer.ShouldBe(Answer.Unknown);
        Vulnerable(Alone, Alone with { IsWrittenDown = null }, Shared)
            .Missing.ShouldBe([ReviewFacts.TaskIsWrittenDown.Key]);
    }

    private static SharedTask Alone { get; } = Task(false) with { RestsOn = [new("p-1")], IsWrittenDown = false };

    private static SharedTask Shared { get; } = Alone with { RestsOn = [new("p-1"), new("p-2")] };

    private static Finding Expectations(ExpectationAlignment alignment) =>
        The(Base with { Expectations = [alignment] }, TrustfulCommunication.AlignExpectations);

    private static Finding Questions(GroundRules rules) =>
        The(Base with { GroundRules = [rules] }, InformationAndDialogue.ThreeQuestions);

    private static Finding Professional(params ValueList<SharedTask> tasks) =>
        The(Base with { GroundRules = [Rules with { Tasks = tasks }] }, InformationAndDialogue.ProfessionalEffort);

    private static Finding Vulnerable(params ValueList<SharedTask> tasks) =>
        The(Base with { GroundRules = [Rules with { Tasks = tasks }] }, ManagementBacking.NotOnSinglePersons);

    private static Finding Agreement(CooperationAgreement agreement) =>
        The(Base with { Agreements = [agreement] }, AarhusWorkshop.BindingContract);

    private static SharedTask Task(bool? takesProfessional, params string[] doneBy) =>
        new()
        {
            Name = "Opgave",
            TakesProfessional = takesProfessional,
            DoneBy = [.. doneBy.Select(id => new Samskab.Actors.ActorId(id))],
        };

    private static Commitment Promise(string by) => new() { By = new(by), Text = "Et lokale" };
}
