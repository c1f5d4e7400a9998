using Samskab.Ports;

namespace Samskab.Texts;

/// <summary>Several phrasebooks as one; of two in the same language the later one has the say.</summary>
public sealed class Phrasebooks : ITexts
{
    private readonly Phrasebook[] books;

    /// <summary>The given phrasebooks as one.</summary>
    /// <param name="books">The phrasebooks, the one with the last say last.</param>
    public Phrasebooks(params IEnumerable<Phrasebook> books) => this.books = [.. books];

    /// <summary>The phrasebooks, the one with the last say last.</summary>
    public IReadOnlyList<Phrasebook> Books => books;

    /// <summary>These phrasebooks and further ones, which have the say.</summary>
    /// <param name="further">The further phrasebooks.</param>
    public Phrasebooks With(params IEnumerable<Phrasebook> further) => new([.. books, .. further]);

    /// <inheritdoc/>
    public string? Find(Language language, string id)
    {
        for (var i = books.Length - 1; i >= 0; i--)
        {
            if (books[i].Language == language && books[i].Find(id) is { } text)
            {
                return text;
            }
        }
        return null;
    }
}
