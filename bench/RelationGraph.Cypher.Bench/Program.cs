// Answers the commands of bench/cypher.py, one line of JSON each, with a line of JSON: what they are stands at Conversation.
using RelationGraph.Cypher.Bench;

using var conversation = new Conversation();
while (Console.ReadLine() is { } line)
    Console.WriteLine(conversation.Answer(line));
