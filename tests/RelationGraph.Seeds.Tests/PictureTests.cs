using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Seeds.Tests;

public sealed class PictureTests(SharedPainter painter)
{
    private static readonly Selection Pair = new() { Pair = new Pair("TJK", "RUS"), Organs = Organs.WithState };

    [Fact]
    public void The_picture_in_the_docs_is_what_the_program_draws()
    {
        // Where there is no layout the test ends here, before it could rewrite the picture.
        var drawn = painter.Draw(Encoded.Corpus.Select(Pair)).ToSvg();
        Assert.Equal(Approval.OfFile(Path.Combine(Encoded.Root, "docs", "images", "russia-tajikistan.svg"), drawn), drawn);
    }
}
