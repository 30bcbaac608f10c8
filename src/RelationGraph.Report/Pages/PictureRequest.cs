using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Report.Pages;

/// <summary>A diagram that a page is to have.</summary>
/// <param name="Path">The page's path, or where a page has several, the page's path and a name after it.</param>
/// <param name="Selection">What is drawn.</param>
/// <param name="Options">What it is to be like, or null for what follows from the selection.</param>
internal sealed record PictureRequest(string Path, Selection Selection, DiagramOptions? Options = null);
