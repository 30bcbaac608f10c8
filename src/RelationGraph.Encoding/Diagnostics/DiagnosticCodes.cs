using System.Collections.Immutable;

using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Encoding.Diagnostics;

/// <summary>Every kind of fault that reading seed files can find; docs/diagnostics.md is made from it.</summary>
public static class DiagnosticCodes
{
    private static readonly ImmutableArray<DiagnosticCode>.Builder Table = ImmutableArray.CreateBuilder<DiagnosticCode>();

#pragma warning disable CS1591 // The rows say what they are.
    public static readonly DiagnosticCode Unreadable = Error("RG0001", "the file cannot be read: {0}", "The operating system refused the file.");
    public static readonly DiagnosticCode TooLarge = Error("RG0002", "the file has {0} bytes", "A seed file has at most 16 MB; a larger one is refused unread. Split the document.");
    public static readonly DiagnosticCode NotUtf8 = Error("RG0003", "{0} is not UTF-8", "Seed files are UTF-8, with or without a byte-order mark. Save the file in that encoding.");
    public static readonly DiagnosticCode ControlCharacter = Error("RG0004", "control character {0}", "Seed files hold text: apart from tabs and line ends no control character may stand in them, escaped or not.");
    public static readonly DiagnosticCode MissingFile = Error("RG0005", "there is no {0}", "A seeds folder holds `ontology.yaml`, `entities.yaml` and one file a document in `documents/`.");
    public static readonly DiagnosticCode StrayFile = Warning("RG0006", "{0} is not read", "Only files whose names end in `.yaml` are read, in lower case.");

    public static readonly DiagnosticCode NotYaml = Error("RG0101", "not YAML: {0}", "The file does not parse. What stands after this place was not looked at.");
    public static readonly DiagnosticCode Tab = Error("RG0102", "a tab in the indentation{0}", "YAML indents with spaces only.");
    public static readonly DiagnosticCode Alias = Error("RG0103", "{0}", "Anchors, aliases and tags are not read in seed files, so that nothing expands. Write the value out.");
    public static readonly DiagnosticCode TooDeep = Error("RG0104", "nested {0} levels deep", "No seed file needs more than 32 levels. What stands after this place was not looked at.");
    public static readonly DiagnosticCode SeveralDocuments = Error("RG0105", "a second YAML document", "A seed file is one YAML document; `---` stands at its start at most.");
    public static readonly DiagnosticCode EmptyFile = Error("RG0106", "the file is empty", "A file that is there says something.");
    public static readonly DiagnosticCode DuplicateKey = Error("RG0107", "the key '{0}' stands twice", "A key stands once in a mapping.");
    public static readonly DiagnosticCode UnknownKey = Error("RG0108", "unknown key '{0}'", "The keys are those of docs/encoding.md.");
    public static readonly DiagnosticCode MissingKey = Error("RG0109", "the key '{0}' is missing", "The entry cannot be understood without it.");
    public static readonly DiagnosticCode WrongKind = Error("RG0110", "found {0}", "A text, a list or a mapping stands where another is wanted.");
    public static readonly DiagnosticCode EmptyText = Error("RG0111", "'{0}' says nothing", "A text that is given is not empty. Leave the key out where the source does not say.");
    public static readonly DiagnosticCode NotFilledIn = Error("RG0112", "'{0}' is not filled in yet", "`relgraph document add` leaves places that only a reader of the document can fill in.");

    public static readonly DiagnosticCode UnknownEntity = Error("RG0201", "unknown entity '{0}'", "Relations name entities by their id in `entities.yaml`.");
    public static readonly DiagnosticCode UnknownLabel = Error("RG0202", "unknown label '{0}'", "An entity is a State, an Organization, a Project or a Place.");
    public static readonly DiagnosticCode UnknownType = Error("RG0203", "unknown type '{0}'", "The types of relation stand in `ontology.yaml` under `relations`.");
    public static readonly DiagnosticCode UnknownStatus = Error("RG0204", "unknown status '{0}'", "The statuses stand in `ontology.yaml` under `statuses`.");
    public static readonly DiagnosticCode UnknownCurrency = Error("RG0205", "unknown currency '{0}'", "The currencies stand in `ontology.yaml` under `vocabularies`, as ISO 4217 writes them.");
    public static readonly DiagnosticCode UnknownUnit = Error("RG0206", "unknown unit '{0}'", "What an amount is counted by stands in `ontology.yaml` under `per`.");
    public static readonly DiagnosticCode UnknownLink = Error("RG0207", "unknown kind of link '{0}'", "The kinds of link stand in `ontology.yaml` under `link`.");
    public static readonly DiagnosticCode UnknownProperty = Error("RG0208", "unknown property '{0}'", "A relation carries the properties that its type has in `ontology.yaml`.");
    public static readonly DiagnosticCode UnknownValue = Error("RG0209", "unknown value '{0}'", "The property takes the words that `ontology.yaml` lists for it.");
    public static readonly DiagnosticCode UnknownKind = Error("RG0210", "unknown kind '{0}'", "The kinds of each label stand in `ontology.yaml` under `nodes`.");
    public static readonly DiagnosticCode UnknownAmountKind = Error("RG0211", "unknown kind of amount '{0}'", "What money is (asked for, set aside, promised, paid …) stands in `ontology.yaml` under `amountKind`.");
    public static readonly DiagnosticCode UnknownPriceBasis = Error("RG0212", "unknown price basis '{0}'", "The words stand in `ontology.yaml` under `priceBasis`.");
    public static readonly DiagnosticCode UnknownPublisher = Error("RG0213", "unknown kind of publisher '{0}'", "The kinds of publisher stand in `ontology.yaml` under `publisher`.");
    public static readonly DiagnosticCode UnknownReason = Error("RG0214", "unknown reason '{0}'", "The reasons stand in `ontology.yaml` under `noneReason`.");
    public static readonly DiagnosticCode UnknownAssertion = Error("RG0215", "unknown assertion '{0}'", "A piece of evidence is stated, reported, alleged or denied.");
    public static readonly DiagnosticCode UnknownField = Error("RG0216", "unknown field '{0}'", "`inferred` and `values` name fields of the relation or properties of its type.");
    public static readonly DiagnosticCode UnknownGrade = Error("RG0217", "unknown grade '{0}'", "The Admiralty system grades sources from A to F and information from 1 to 6.");
    public static readonly DiagnosticCode NameForId = Warning("RG0218", "'{0}' looks like an entity but is no entity's id", "`by` takes an entity's id where there is one, so that the claim is found with the entity, and else a description.");

    public static readonly DiagnosticCode NoBasis = Error("RG0219", "'{0}' does not tell how the date is known", "`dateBasis` starts with `stated` or `inferred`.");

    public static readonly DiagnosticCode BadId = Error("RG0301", "'{0}' is no id", "The ids of documents and relations are lower-case words, with figures, joined by hyphens.");
    public static readonly DiagnosticCode BadStateId = Error("RG0302", "'{0}' is no state's id", "A state's id is its ISO 3166-1 alpha-3 code: three capitals.");
    public static readonly DiagnosticCode BadEntityId = Error("RG0303", "'{0}' is no entity's id", "An entity's id is an acronym in capitals or lower-case words, with figures, joined by hyphens.");
    public static readonly DiagnosticCode DuplicateEntity = Error("RG0304", "a second entity '{0}'", "An id stands for one entity.");
    public static readonly DiagnosticCode DuplicateRelation = Error("RG0305", "a second relation '{0}'", "An id stands for one relation. A second document that tells the same fact adds evidence to it.");
    public static readonly DiagnosticCode DuplicateDocument = Error("RG0306", "a second document '{0}'", "An id stands for one document.");
    public static readonly DiagnosticCode AmbiguousName = Warning("RG0307", "'{0}' names two entities", "Names and aliases are looked up without regard to case; one that two entities share finds neither for sure.");
    public static readonly DiagnosticCode UnusedEntity = Warning("RG0308", "nothing mentions '{0}'", "An entity that no relation, status or evidence mentions is probably a leftover.");
    public static readonly DiagnosticCode DuplicateText = Error("RG0309", "the text '{0}' is encoded twice", "Two documents have the same text file.");

    public static readonly DiagnosticCode EndNotAllowed = Error("RG0401", "{0}", "The type joins only the labels that `ontology.yaml` allows at each end. Perhaps the direction is wrong.");
    public static readonly DiagnosticCode Loop = Warning("RG0402", "'{0}' at both ends", "A relation of something to itself is rarely meant.");
    public static readonly DiagnosticCode MissingProperty = Error("RG0403", "the property '{0}' is missing", "The type requires it.");
    public static readonly DiagnosticCode NoMoney = Error("RG0404", "an amount on {0}", "The type takes no money.");
    public static readonly DiagnosticCode NotANumber = Error("RG0405", "'{0}' is no number", "Numbers have a decimal point, no thousands separators, and a scale word at most.");
    public static readonly DiagnosticCode Negative = Error("RG0406", "'{0}' is negative", "An amount is not below nought; its kind and direction say who owes whom.");
    public static readonly DiagnosticCode BoundsCrossed = Error("RG0407", "{0}", "The least is not more than the most, and the value lies between.");
    public static readonly DiagnosticCode NoFigure = Error("RG0408", "an amount without {0}", "An amount has a value, a least or a most.");
    public static readonly DiagnosticCode NotADate = Error("RG0409", "'{0}' is no date", "Dates are EDTF: 2004-10, 2012?, 2013~, 199X, 2004-10/2042, 1994/.. .");
    public static readonly DiagnosticCode EndBeforeStart = Error("RG0410", "'{0}' is before the start", "Time runs forward.");
    public static readonly DiagnosticCode HistoryOutOfOrder = Error("RG0411", "'{0}' is before the entry above it", "A history stands oldest first.");
    public static readonly DiagnosticCode BadSign = Error("RG0412", "'{0}' is no sign", "A sign is 1 for cooperation, -1 for conflict, 0 for neither.");
    public static readonly DiagnosticCode OutOfRange = Error("RG0413", "{0} is out of range", "The number lies within the bounds that are given for it.");
    public static readonly DiagnosticCode NotWhole = Error("RG0414", "'{0}' is no whole number", "The value counts something.");
    public static readonly DiagnosticCode NotTrueOrFalse = Error("RG0415", "'{0}' is neither true nor false", "The value is a yes or a no.");
    public static readonly DiagnosticCode SameTwice = Error("RG0416", "'{0}' stands twice", "A list names each thing once.");

    public static readonly DiagnosticCode NoEvidence = Error("RG0501", "no evidence for '{0}'", "Each relation has a piece of evidence, in the file that defines it or in another.");
    public static readonly DiagnosticCode EvidenceForNothing = Error("RG0502", "evidence for '{0}', which no file defines", "The evidence of a document belongs to a relation of some document.");
    public static readonly DiagnosticCode LinkToNothing = Error("RG0503", "a link to '{0}', which no file defines", "A link names another relation by its id.");
    public static readonly DiagnosticCode LinkToItself = Error("RG0504", "'{0}' is linked to itself", "A link names another relation.");
    public static readonly DiagnosticCode PartOfCycle = Error("RG0505", "a relation is part of itself: {0}", "Parts and wholes form no circle.");
    public static readonly DiagnosticCode AgencyCycle = Error("RG0506", "an organ acts for itself: {0}", "Organs and those for whom they act form no circle.");
    public static readonly DiagnosticCode BadLines = Error("RG0507", "'{0}' is neither a line nor a range of lines", "Lines are written 421, 421-423 or [421, 425-427].");
    public static readonly DiagnosticCode LineOutside = Error("RG0508", "there is no line {0}", "The line is beyond the end of the document.");
    public static readonly DiagnosticCode CitedAndNone = Error("RG0509", "{0}: cited and listed under none", "A line that holds a relation is not one without.");
    public static readonly DiagnosticCode LinesNotCanonical = Warning("RG0510", "the lines {0}", "Lines stand in ascending order, each once, so that equal lists read equally.");
    public static readonly DiagnosticCode OpenLines = Warning("RG0511", "open: {0}", "Each line that is not blank is cited or listed under `none`. `relgraph check` fails until that is so.");
    public static readonly DiagnosticCode NoBlank = Warning("RG0512", "the blank lines are not listed", "Without `blank` in the head it cannot be told which lines are open.");
    public static readonly DiagnosticCode CitedBlank = Error("RG0513", "line {0} is blank", "A citation starts and ends on lines that say something.");
    public static readonly DiagnosticCode NoneTwice = Error("RG0514", "{0}: listed under none twice", "A line has one reason.");
    public static readonly DiagnosticCode TooManyLines = Error("RG0515", "{0} lines", "A piece of evidence cites at most 1,000 lines, and a document has at most 1,000,000.");
    public static readonly DiagnosticCode NoText = Warning("RG0516", "there is no '{0}' among the documents", "The text was not at hand, so that its lines could not be checked.");
    public static readonly DiagnosticCode HashDiffers = Error("RG0517", "the text '{0}' is not the one that was encoded", "Its SHA-256 differs: it was changed, or it is another.");
    public static readonly DiagnosticCode LineCountDiffers = Error("RG0518", "{0} lines", "The text has another number of lines.");
    public static readonly DiagnosticCode BlankDiffers = Error("RG0519", "the blank lines are not those of the text from line {0} on", "`blank` lists just the lines of the text that hold nothing but white space.");
    public static readonly DiagnosticCode BadHash = Error("RG0520", "'{0}' is no SHA-256", "A SHA-256 is 64 hexadecimal digits in lower case.");
    public static readonly DiagnosticCode BadFileName = Error("RG0521", "'{0}' is no file name", "The text file is named without folders.");
    public static readonly DiagnosticCode TextUnreadable = Error("RG0522", "the text '{0}' cannot be read", "The text file is UTF-8, with or without a byte-order mark, of at most 64 MB.");

    public static readonly DiagnosticCode BadVersion = Error("RG0601", "version {0} of the ontology", "This program reads version 1.");
    public static readonly DiagnosticCode TypeMissing = Error("RG0602", "the type {0} is missing", "Analyses give these types a meaning of their own.");
    public static readonly DiagnosticCode ReservedName = Error("RG0603", "the property name '{0}' is taken", "Every relation has a field of that name already.");
    public static readonly DiagnosticCode UnknownPropertyKind = Error("RG0604", "unknown kind of property '{0}'", "A property is a text, a word, words, a whole, a number, a slug, a node or nodes.");
    public static readonly DiagnosticCode ValuesMisplaced = Error("RG0605", "{0}", "Just `word` and `words` list their values; just `whole` and `number` have `unit`, `min` and `max`.");
    public static readonly DiagnosticCode RuleForNothing = Error("RG0606", "a rule for '{0}'", "`signBy` and `symmetricBy` name a property of the type and words that it takes.");
    public static readonly DiagnosticCode VocabularyMissing = Error("RG0607", "the vocabulary '{0}' is missing", "The format of the documents needs it.");
    public static readonly DiagnosticCode BadName = Error("RG0608", "'{0}' is no name", "Types are capitals with underscores; properties are words in camelCase; all other words are lower case with hyphens, or ISO codes.");
    public static readonly DiagnosticCode LabelMissing = Error("RG0609", "the label {0} is missing", "The ontology describes State, Organization, Project and Place.");
#pragma warning restore CS1591

    /// <summary>All codes, in their order.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = Table.ToImmutable();

    private static DiagnosticCode Error(string id, string message, string help) => Row(new(id, Severity.Error, message, help));

    private static DiagnosticCode Warning(string id, string message, string help) => Row(new(id, Severity.Warning, message, help));

    private static DiagnosticCode Row(DiagnosticCode code)
    {
        Table.Add(code);
        return code;
    }
}
