using OxyPlot;

namespace RelationGraph.Report.Charts;

/// <summary>Measures texts with room to spare: the font that a browser takes is wider than the one that is measured.</summary>
internal sealed class RoomyTexts() : PdfRenderContext(1000, 1000, OxyColors.White)
{
    private const double Room = 1.3;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        var size = base.MeasureText(text, fontFamily, fontSize, fontWeight);
        return new OxySize(size.Width * Room, size.Height);
    }
}
