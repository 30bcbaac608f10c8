// Answers the commands of bench/networks.py on standard input, as bench/peers/igraph_peer.c explains them; with "quikgraph"
// QuikGraph's algorithms answer, over the views of the same networks. One command more, "threads N", says how many ours may use.
using RelationGraph.Networks.Bench;

if (args is ["version"])
{
    Console.WriteLine(QuikGraphMeasures.Version);
    return;
}

var conversation = new Conversation(args is ["quikgraph"] ? QuikGraphMeasures.All : OurMeasures.All);
while (Console.ReadLine() is { } line)
    Console.WriteLine(conversation.Answer(line));
