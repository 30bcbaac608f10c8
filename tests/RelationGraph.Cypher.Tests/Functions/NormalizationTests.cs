using System.Text;

using RelationGraph.Cypher.Functions.Unicode;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class NormalizationTests
{
    [Theory]
    [InlineData("normalize('A\u030A')", "'\u00C5'")]
    [InlineData("normalize('a\u0300')", "'\u00E0'")]
    [InlineData("normalize('\u212B')", "'\u00C5'")]
    [InlineData("size(normalize('\u00C5', NFD))", "2")]
    [InlineData("normalize('\uFB01', NFKC)", "'fi'")]
    [InlineData("normalize('\uFB01', NFC)", "'\uFB01'")]
    [InlineData("normalize('\uAC01', NFD)", "'\u1100\u1161\u11A8'")]
    [InlineData("normalize('\u1100\u1161\u11A8')", "'\uAC01'")]
    [InlineData("normalize('a\u0323\u0307', NFC)", "'\u1EA1\u0307'")]
    [InlineData("normalize('a\u0307\u0323', NFC)", "'\u1EA1\u0307'")]
    [InlineData("normalize('\u0958')", "'\u0915\u093C'")]
    [InlineData("normalize('\uFF21\uFF22', NFKD)", "'AB'")]
    [InlineData("normalize('abc')", "'abc'")]
    [InlineData("normalize(null)", "null")]
    [InlineData("normalize(1)", "TypeError InvalidArgumentValue")]
    [InlineData("normalize('\U0001D400', NFKC)", "'A'")]
    public void Texts_have_normal_forms(string expression, string expected) => Assert.Equal(expected, Formula.TextOf(expression));

    [Fact]
    public void Normal_forms_stay_as_they_are()
    {
        for (var point = 0; point < 0x30000; point++)
        {
            if (!Rune.IsValid(point))
                continue;
            var text = char.ConvertFromUtf32(point) + "\u0323\u0301";
            foreach (var form in (ReadOnlySpan<NormalizationForm>)[NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC, NormalizationForm.FormKD])
                Assert.True(Normalization.IsNormalized(Normalization.Normalize(text, form), form));
            Assert.Equal(
                Normalization.Normalize(text, NormalizationForm.FormC),
                Normalization.Normalize(Normalization.Normalize(text, NormalizationForm.FormD), NormalizationForm.FormC));
        }
    }

    [Fact]
    public void A_long_run_of_marks_is_ordered_quickly()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000));
        Assert.Equal(100_000, Normalization.Normalize(text, NormalizationForm.FormC).Length);
    }
}
