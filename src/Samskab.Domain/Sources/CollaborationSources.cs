using Samskab.Values;

namespace Samskab.Sources;

/// <summary>The Danish documents that the library makes executable.</summary>
public static class CollaborationSources
{
    /// <summary>Danish Red Cross: what the branches of a municipality share (2022).</summary>
    public static SourceDocument RedCross { get; } =
        new()
        {
            Id = new("000"),
            Title = "Videndeling om kommunekredssamarbejde (Røde Kors, 20. juni 2022)",
            ShortTitle = "Videndeling om kommunekredse",
            PrintsPages = false,
        };

    /// <summary>Rudersdal: policies and organisation of volunteering.</summary>
    public static SourceDocument Rudersdal { get; } =
        new()
        {
            Id = new("001"),
            Title =
                "Rudersdal Kommunes visioner og konkrete politikker og planer for samarbejdet med foreninger og frivillige",
            ShortTitle = "Rudersdals politikker og organisering",
            PrintsPages = false,
        };

    /// <summary>The handbook of the good collaboration on receiving refugees in the municipalities.</summary>
    public static SourceDocument Handbook { get; } =
        new()
        {
            Id = new("002"),
            Title = "Det gode samarbejde om at modtage flygtninge i kommunerne",
            ShortTitle = "Det gode samarbejde",
            PrintsPages = true,
        };

    /// <summary>Aarhus: the open workshop on how best to co-create with the municipality (2018).</summary>
    public static SourceDocument Aarhus { get; } =
        new()
        {
            Id = new("003"),
            Title = "Hvordan samskaber vi bedst med kommunen? Opsamling på åben workshop (Aarhus, 27. juni 2018)",
            ShortTitle = "Workshop i Aarhus 2018",
            PrintsPages = false,
        };

    /// <summary>A field worker's account of municipality, volunteers and local community.</summary>
    public static SourceDocument FieldWorker { get; } =
        new()
        {
            Id = new("004"),
            Title = "Hvordan samarbejder man mellem kommuner, frivillige og lokalsamfund",
            ShortTitle = "Kommuner, frivillige og lokalsamfund",
            PrintsPages = false,
        };

    /// <summary>All of them, by id.</summary>
    public static ValueList<SourceDocument> All { get; } = [RedCross, Rudersdal, Handbook, Aarhus, FieldWorker];
}
