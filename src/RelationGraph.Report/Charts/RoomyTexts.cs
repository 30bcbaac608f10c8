using OxyPlot;

namespace RelationGraph.Report.Charts;

/// <summary>Measures texts with room to spare: the font that a browser takes is wider than the one that is measured.</summary>
internal sealed class RoomyTexts() : PdfRenderContext(1000, 1000, OxyColors.White)
{
    // Texts are measured in points and drawn in pixels, of which there are 4/3 a point; the rest is the browser's wider font.
    private const double Room = 4.0 / 3 * 1.06;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        var size = base.MeasureText(text, fontFamily, fontSize, fontWeight);
        return new OxySize(size.Width * Room, size.Height);
    }
}
