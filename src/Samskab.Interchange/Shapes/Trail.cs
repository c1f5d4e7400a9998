using System.Globalization;
using System.Text;

namespace Samskab.Shapes;

/// <summary>Where in a document reading or writing has come; becomes a text only when a problem needs one.</summary>
internal sealed class Trail
{
    private readonly List<Step> steps = [];
    private int scope;
    private int outermostItem;

    /// <summary>Goes to a member of the object at hand.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="falls">Whether a bad value falls alone; otherwise the object falls with it.</param>
    /// <returns>What <see cref="Leave"/> needs to come back.</returns>
    public int EnterMember(string name, bool falls) => Enter(new(name, 0), falls);

    /// <summary>Goes to an item of the list at hand.</summary>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="falls">Whether a bad item falls alone; otherwise the list falls with it.</param>
    /// <returns>What <see cref="Leave"/> needs to come back.</returns>
    public int EnterItem(int index, bool falls)
    {
        var before = Enter(new(null, index), falls);
        outermostItem = outermostItem == 0 ? steps.Count : outermostItem;
        return before;
    }

    /// <summary>Goes back to where the last step began.</summary>
    /// <param name="before">What that step returned.</param>
    public void Leave(int before)
    {
        outermostItem = outermostItem == steps.Count ? 0 : outermostItem;
        steps.RemoveAt(steps.Count - 1);
        scope = before;
    }

    /// <summary>The path of what falls with a problem here: the smallest thing that can be left out.</summary>
    public string Falling => Text(scope);

    /// <summary>The path of the outermost list item that is being read, or null outside of lists.</summary>
    public string? Unfinished => outermostItem == 0 ? null : Text(outermostItem);

    /// <summary>The path of an item of the list at hand.</summary>
    /// <param name="index">The position of the item.</param>
    public string Item(int index) => Text(steps.Count - 1) + new Step(null, index);

    /// <summary>The path: <c>$.initiatives[3].id</c>.</summary>
    public override string ToString() => Text(steps.Count);

    private int Enter(Step step, bool falls)
    {
        var before = scope;
        steps.Add(step);
        scope = falls ? steps.Count : scope;
        return before;
    }

    private string Text(int count)
    {
        var text = new StringBuilder("$");
        foreach (var step in steps.Take(count))
        {
            text.Append(step);
        }
        return text.ToString();
    }

    private readonly record struct Step(string? Name, int Index)
    {
        public override string ToString() =>
            Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]")
            : Name.Length > 0 && Name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
                ? "." + Name
            : "['" + Name.Replace("'", "\\'", StringComparison.Ordinal) + "']";
    }
}
