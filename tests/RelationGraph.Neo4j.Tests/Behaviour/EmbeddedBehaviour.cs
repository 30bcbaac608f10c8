using RelationGraph.Cypher;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Tests.Behaviour;

public sealed class EmbeddedBehaviour : ConnectionBehaviour
{
    protected override IGraphConnection Connection { get; } = new CypherEngine(new GraphStore());
}
