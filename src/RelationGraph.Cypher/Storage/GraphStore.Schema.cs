using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <content>Indexes and constraints that are declared, and queries as wholes.</content>
public sealed partial class GraphStore
{
    private int _holders;

    /// <summary>Takes back everything since a position of the journal.</summary>
    internal void RollBack(int position)
    {
        Journal.RollBack(position);
        // A plan may have been made for what is no longer there.
        Touched();
    }

    /// <summary>Holds the journal, so that queries to come can be taken back together.</summary>
    internal void HoldJournal() => _holders++;

    /// <summary>Lets go of the journal: what was written in it can no longer be taken back.</summary>
    internal void ReleaseJournal()
    {
        if (--_holders == 0)
            Journal.Clear();
    }

    /// <summary>A query is through.</summary>
    internal void EndQuery()
    {
        if (_holders == 0)
            Journal.Clear();
    }

    internal void Declare(StatementBody.CreateIndex create)
    {
        if (create.Kind is "FULLTEXT")
            throw Fault.Of("SemanticError", "UnsupportedIndex", "Full-text indexes are Neo4j's alone; the embedded engine has none.");
        var name = create.Name ?? $"index_{(create.Labels.Count == 0 ? "lookup" : string.Join('_', create.Labels))}_{string.Join('_', create.Properties)}";
        var same = Schema.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal)
            || (string.Equals(index.Kind, create.Kind, StringComparison.Ordinal) && index.OnRelationships == create.OnRelationships
                && index.Labels.Equals(create.Labels) && index.Properties.Equals(create.Properties)));
        if (same is not null)
        {
            if (create.IfNotExists)
                return;
            throw Fault.Of("SchemaError", "IndexAlreadyExists", $"There is an index `{same.Name}` already; write IF NOT EXISTS to let it stand.");
        }

        var index = new SchemaIndex(name, create.Kind, create.OnRelationships, create.Labels, create.Properties);
        Schema.Add(index);
        Counters.IndexesAdded++;
        Touched();
        Journal.Add(() => Schema.Remove(index));
    }

    internal void DropIndex(string name, bool ifExists)
    {
        if (Schema.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal)) is not { } index)
        {
            if (ifExists)
                return;
            throw Fault.Of("SchemaError", "IndexNotFound", $"There is no index `{name}`.");
        }

        Schema.Remove(index);
        _indexes.Clear();
        Counters.IndexesRemoved++;
        Touched();
        Journal.Add(() => Schema.Add(index));
    }

    internal void Declare(StatementBody.CreateConstraint create)
    {
        var name = create.Name ?? $"constraint_{create.Label}_{string.Join('_', create.Properties)}_{create.Kind}";
        var same = Schema.Constraints.FirstOrDefault(constraint => string.Equals(constraint.Name, name, StringComparison.Ordinal)
            || (constraint.Kind == create.Kind && constraint.OnRelationships == create.OnRelationships
                && string.Equals(constraint.Label, create.Label, StringComparison.Ordinal) && constraint.Properties.Equals(create.Properties)));
        if (same is not null)
        {
            if (create.IfNotExists)
                return;
            throw Fault.Of("SchemaError", "ConstraintAlreadyExists", $"There is a constraint `{same.Name}` already; write IF NOT EXISTS to let it stand.");
        }

        var made = new SchemaConstraint(name, create.Kind, create.OnRelationships, create.Label, create.Properties) { Type = create.Type };
        ConstraintCheck.Check(made, this);
        Schema.Add(made);
        Counters.ConstraintsAdded++;
        Touched();
        Journal.Add(() => Schema.Remove(made));
    }

    internal void DropConstraint(string name, bool ifExists)
    {
        if (Schema.Constraints.FirstOrDefault(constraint => string.Equals(constraint.Name, name, StringComparison.Ordinal)) is not { } constraint)
        {
            if (ifExists)
                return;
            throw Fault.Of("SchemaError", "ConstraintNotFound", $"There is no constraint `{name}`.");
        }

        Schema.Remove(constraint);
        Counters.ConstraintsRemoved++;
        Touched();
        Journal.Add(() => Schema.Add(constraint));
    }

    /// <summary>Asks that every constraint hold.</summary>
    internal void CheckConstraints()
    {
        foreach (var constraint in Schema.Constraints)
            ConstraintCheck.Check(constraint, this);
    }
}
