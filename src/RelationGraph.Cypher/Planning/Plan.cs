using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Procedures;

namespace RelationGraph.Cypher.Planning;

/// <summary>An operator of a plan with those that feed it: what to do, in which slots, without the state of doing it.</summary>
internal abstract partial record Plan
{
    /// <summary>How many rows it is expected to give for one row of arguments.</summary>
    public required double Rows { get; init; }

    /// <summary>What it works on, for EXPLAIN.</summary>
    public string Details { get; init; } = "";

    /// <summary>The operators that feed it.</summary>
    public virtual ImmutableArray<Plan> Inputs => [];

    /// <summary>Whether it or what feeds it changes the graph.</summary>
    public virtual bool Writes => Inputs.Any(input => input.Writes);

    /// <summary>The name that EXPLAIN gives it.</summary>
    public virtual string Name => GetType().Name;

    internal abstract record Unary(Plan Input) : Plan
    {
        public override ImmutableArray<Plan> Inputs => [Input];
    }

    internal abstract record Binary(Plan Left, Plan Right) : Plan
    {
        public override ImmutableArray<Plan> Inputs => [Left, Right];
    }

    /// <summary>One row: the arguments.</summary>
    internal sealed record Argument : Plan;

    internal sealed record AllNodesScan(int Node) : Plan;

    internal sealed record NodeByLabelScan(int Node, string Label) : Plan;

    /// <summary>The nodes of a label with a property's value, or with one of a list of values.</summary>
    internal sealed record NodeIndexSeek(int Node, string Label, string Key, Evaluator Value, bool AnyOf) : Plan;

    /// <summary>The node of a number, or of an element id.</summary>
    internal sealed record NodeByIdSeek(int Node, Evaluator Id, bool ElementId, bool AnyOf) : Plan;

    /// <summary>The relationships of types, in one direction or in both, with their ends.</summary>
    internal sealed record RelationshipByTypeScan(int Relationship, int Start, int End, ImmutableArray<string> Types, bool BothWays) : Plan;

    /// <summary>From each node over its relationships to the other end, which is new or, with <c>Into</c>, known.</summary>
    internal sealed record Expand(Plan Input, Step Step, bool Into) : Unary(Input)
    {
        public override string Name => Into ? "Expand(Into)" : "Expand(All)";
    }

    /// <summary>From each node over paths of relationships, which differ; <c>Turned</c> where they are walked from their end to their start.</summary>
    internal sealed record VariableExpand(Plan Input, Step Step, int Least, int Most, bool Into, bool Turned, HopTest? Test) : Unary(Input)
    {
        public override string Name => Into ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";
    }

    /// <summary>From each node to those that can be reached within a number of steps, each once; with <c>Into</c> to the known one, if it can be.</summary>
    internal sealed record ReachableNodes(Plan Input, Step Step, int Least, int Most, bool Into, HopTest? Test) : Unary(Input)
    {
        public override string Name => Into ? "VarLengthExpand(Pruning, Into)" : "VarLengthExpand(Pruning)";
    }

    /// <summary>A pattern in parentheses, walked a number of times.</summary>
    internal sealed record Repeat(Plan Input, Repetition Part) : Unary(Input);

    /// <summary>The ends of a relationship, or of a list of relationships, that is known.</summary>
    internal sealed record ProjectEndpoints(Plan Input, Step Step, bool List, int Least, int Most, bool FromKnown, bool ToKnown) : Unary(Input);

    internal sealed record ShortestPath(Plan Input, ShortestSearch Search) : Unary(Input);

    /// <summary>Of the paths between each pair of ends the shortest: <c>Count</c> of them, or all of <c>Count</c> lengths.</summary>
    internal sealed record SelectShortest(
        Plan Input, int Start, int End, ImmutableArray<int> Relationships, long Count, bool Groups, ImmutableArray<int> Live) : Unary(Input);

    internal sealed record Filter(Plan Input, Evaluator Condition) : Unary(Input);

    /// <summary>The right side for each row of the left.</summary>
    internal sealed record Apply(Plan Left, Plan Right) : Binary(Left, Right);

    /// <summary>The same where the two sides have nothing to do with each other.</summary>
    internal sealed record CartesianProduct(Plan Left, Plan Right) : Binary(Left, Right);

    /// <summary>The rows of two sides whose keys are equal.</summary>
    internal sealed record ValueHashJoin(Plan Left, Plan Right, Evaluator LeftKey, Evaluator RightKey, ImmutableArray<int> RightSlots) : Binary(Left, Right);

    /// <summary>The right side for each row of the left, or nulls once where it gives none.</summary>
    internal sealed record OptionalApply(Plan Left, Plan Right, ImmutableArray<int> Nulls) : Binary(Left, Right)
    {
        public override string Name => "Apply(Optional)";
    }

    /// <summary>The right side for each row of the left, for its effects alone.</summary>
    internal sealed record SubqueryForEffects(Plan Left, Plan Right, ImmutableArray<int> Live) : Binary(Left, Right);

    /// <summary>Keeps all rows before it gives the first.</summary>
    internal sealed record Eager(Plan Input, ImmutableArray<int> Live) : Unary(Input);

    internal sealed record Projection(Plan Input, ImmutableArray<Assignment> Assignments) : Unary(Input);

    /// <summary>A row for each combination of keys; <c>InRuns</c> where nobody asks for what the last step finds, only how often.</summary>
    internal sealed record Aggregation(Plan Input, ImmutableArray<Assignment> Keys, ImmutableArray<AggregateAssignment> Aggregates, bool InRuns) : Unary(Input);

    internal sealed record Distinct(Plan Input, ImmutableArray<int> Slots) : Unary(Input);

    internal sealed record Sort(Plan Input, ImmutableArray<SortKey> Keys, ImmutableArray<int> Live) : Unary(Input);

    /// <summary>The first rows in an order.</summary>
    internal sealed record Top(Plan Input, ImmutableArray<SortKey> Keys, ImmutableArray<int> Live, Evaluator Amount) : Unary(Input);

    internal sealed record Skip(Plan Input, Evaluator Amount) : Unary(Input);

    /// <summary>The first rows; where what feeds it writes, that is carried out to the end all the same.</summary>
    internal sealed record Limit(Plan Input, Evaluator Amount) : Unary(Input);

    internal sealed record Unwind(Plan Input, int Item, Evaluator Source) : Unary(Input);

    /// <summary>The numbers of a <c>range()</c>, which need no list.</summary>
    internal sealed record UnwindRange(Plan Input, int Item, Evaluator Start, Evaluator End, Evaluator? Step) : Unary(Input)
    {
        public override string Name => nameof(Unwind);
    }

    /// <summary>The rows of both sides, each of which puts its columns into slots that are the union's.</summary>
    internal sealed record Union(Plan Left, Plan Right) : Binary(Left, Right);

    internal sealed record ProcedureCall(
        Plan Input, Procedure Procedure, ImmutableArray<Evaluator> Arguments, ImmutableArray<(int Output, int Slot)> Yields) : Unary(Input)
    {
        public override bool Writes => Input.Writes || Procedure.Writes;
    }

    /// <summary>No rows, whatever feeds it.</summary>
    internal sealed record EmptyResult(Plan Input) : Unary(Input);

    internal abstract record Update(Plan Input, ImmutableArray<int> Live) : Unary(Input)
    {
        public override bool Writes => true;
    }

    internal sealed record Create(Plan Input, ImmutableArray<int> Live, Creation Creation) : Update(Input, Live);

    internal sealed record Merge(
        Plan Input, ImmutableArray<int> Live, Plan Find, Creation Creation, ImmutableArray<Change> OnCreate, ImmutableArray<Change> OnMatch)
        : Update(Input, Live)
    {
        public override ImmutableArray<Plan> Inputs => [Input, Find];
    }

    internal sealed record SetChanges(Plan Input, ImmutableArray<int> Live, ImmutableArray<Change> Changes) : Update(Input, Live)
    {
        public override string Name => "SetProperties";
    }

    internal sealed record Delete(Plan Input, ImmutableArray<int> Live, ImmutableArray<Evaluator> Targets, bool Detach) : Update(Input, Live);

    internal sealed record Foreach(Plan Input, ImmutableArray<int> Live, int Item, Evaluator Source, Plan Body) : Update(Input, Live)
    {
        public override ImmutableArray<Plan> Inputs => [Input, Body];
    }
}
