namespace RelationGraph.Encoding.Text;

/// <summary>The first place at which bytes are no UTF-8; <c>default</c> is none.</summary>
internal readonly record struct Utf8Fault(int Line, int Column, string Found);
