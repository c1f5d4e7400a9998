using Samskab.Facts;

namespace Samskab.Authority;

/// <summary>Takes the rows of cells that hold a day.</summary>
internal interface ICellSink
{
    /// <summary>Takes the tag of a row; false where no more are wanted.</summary>
    bool Add(int tag);
}

/// <summary>Takes the mandates that answer a question.</summary>
internal interface IAnswerSink : ICellSink
{
    /// <summary>Takes the slot of a mandate that answers yes or unknown; false where no more are wanted.</summary>
    bool Take(int slot, Answer answer);
}
