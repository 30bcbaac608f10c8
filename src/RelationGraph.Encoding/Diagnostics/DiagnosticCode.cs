namespace RelationGraph.Encoding.Diagnostics;

/// <summary>A kind of fault in seed files, with a code that never changes its meaning.</summary>
/// <param name="Id">The code, such as <c>RG0203</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">The message, with <c>{0}</c> where what was found stands.</param>
/// <param name="Help">What is wrong and how to mend it, in a sentence or two.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Message, string Help);
