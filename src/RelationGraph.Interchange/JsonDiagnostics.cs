using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange;

/// <summary>The kinds of fault that reading our JSON can find.</summary>
public static class JsonDiagnostics
{
    /// <summary>The file is larger than what is read.</summary>
    public static DiagnosticCode TooLarge { get; } = Error("RG1001", "the file is larger than {0}", "A larger file is refused unread. Export a selection, or split the data.");

    /// <summary>The bytes are not UTF-8.</summary>
    public static DiagnosticCode NotUtf8 { get; } = Error("RG1002", "{0} is not UTF-8", "The file is UTF-8, with or without a byte-order mark.");

    /// <summary>The text is not JSON.</summary>
    public static DiagnosticCode NotJson { get; } = Error("RG1003", "not JSON: {0}", "The file does not parse. What stands after this place was not looked at.");

    /// <summary>The version is none that is read.</summary>
    public static DiagnosticCode Version { get; } = Error("RG1004", "version {0}", "This program reads version 1. Nothing else of the file was looked at.");

    /// <summary>A field is missing.</summary>
    public static DiagnosticCode Missing { get; } = Error("RG1005", "the field '{0}' is missing", "The entry cannot be understood without it.");

    /// <summary>A field is none of ours.</summary>
    public static DiagnosticCode UnknownField { get; } = Error("RG1006", "unknown field '{0}'", "The fields are those of the export, version 1.");

    /// <summary>A field stands twice in one object.</summary>
    public static DiagnosticCode FieldTwice { get; } = Error("RG1007", "the field '{0}' stands twice", "A field stands once in an object.");

    /// <summary>A value is of another kind than its field takes.</summary>
    public static DiagnosticCode WrongKind { get; } = Error("RG1008", "found {0}", "A text, a number, a list or an object stands where another is wanted.");

    /// <summary>A value is of the right kind and cannot be.</summary>
    public static DiagnosticCode WrongValue { get; } = Error("RG1009", "found {0}", "The value is outside what its field takes.");

    /// <summary>A word is not in the vocabulary.</summary>
    public static DiagnosticCode UnknownWord { get; } = Error("RG1010", "unknown {0}", "The words stand in the ontology.");

    /// <summary>An id names nothing in the file.</summary>
    public static DiagnosticCode UnknownId { get; } = Error("RG1011", "unknown {0}", "Ends of relations, actors of coverage, documents of evidence and linked relations stand in the same file.");

    /// <summary>An id stands twice.</summary>
    public static DiagnosticCode IdTwice { get; } = Error("RG1012", "a second {0}", "An id stands for one thing.");

    /// <summary>A field that follows from another does not.</summary>
    public static DiagnosticCode Disagrees { get; } = Error("RG1013", "found {0}", "The field follows from another one; leave it out or correct it.");

    /// <summary>A date is no date.</summary>
    public static DiagnosticCode NotADate { get; } = Error("RG1014", "'{0}' is no date", "Dates are EDTF: 2004-10, 2012?, 2013~, 199X, 2004-10/2042, 1994/.. .");

    private static DiagnosticCode Error(string id, string message, string help) => new(id, Severity.Error, message, help);
}
