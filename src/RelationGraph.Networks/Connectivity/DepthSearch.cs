namespace RelationGraph.Networks.Connectivity;

/// <summary>A search in depth for what a component falls apart without.</summary>
internal sealed class DepthSearch
{
    private readonly Network network;

    /// <summary>The place of each node in the order of coming to it, from 1; 0 where it was not come to.</summary>
    private readonly int[] places;

    private readonly int[] cutOff;
    private Frame[] stack = new Frame[64];
    private int seen;

    public DepthSearch(Network network)
    {
        this.network = network;
        places = new int[network.NodeCount];
        cutOff = new int[network.NodeCount];
    }

    /// <summary>The size of each piece with the node that cuts it off.</summary>
    public List<(int Node, int Size)> Pieces { get; } = [];

    /// <summary>The bridges.</summary>
    public List<CutEdge> Bridges { get; } = [];

    /// <summary>Whether a node was come to.</summary>
    public bool IsSeen(int node) => places[node] > 0;

    /// <summary>Searches the component of a node.</summary>
    public void Run(int root)
    {
        var (before, firstPiece, firstBridge) = (seen, Pieces.Count, Bridges.Count);
        Enter(0, root, treeEdge: -1);
        for (var depth = 0; depth >= 0;)
        {
            if (Step(ref stack[depth], depth == 0 ? -1 : stack[depth - 1].Node, out var next, out var edge))
            {
                Enter(++depth, next, edge);
                continue;
            }

            if (depth > 0)
                Leave(ref stack[depth], ref stack[depth - 1]);
            depth--;
        }

        Complete(root, seen - before, firstPiece, firstBridge);
    }

    private void Enter(int depth, int node, int treeEdge)
    {
        if (depth == stack.Length)
            Array.Resize(ref stack, 2 * depth);
        places[node] = ++seen;
        stack[depth] = new Frame
        {
            Node = node,
            TreeEdge = treeEdge,
            Low = seen,
            At = network.OutOffsets[node],
            End = network.OutOffsets[node + 1],
            IsBackwards = !network.IsDirected,
        };
    }

    /// <summary>Goes on in a node's row to the next node not come to yet; in a directed network through its incoming edges too.</summary>
    private bool Step(ref Frame frame, int parent, out int next, out int edge)
    {
        var isIn = network.IsDirected && frame.IsBackwards;
        while (true)
        {
            var neighbours = isIn ? network.InNeighbours : network.OutNeighbours;
            for (var i = frame.At; i < frame.End; i++)
            {
                next = neighbours[i];
                var place = places[next];
                if (place == 0)
                {
                    frame.At = i + 1;
                    edge = isIn ? network.InEdges[i] : network.OutEdges[i];
                    return true;
                }

                // The edge that led here does not lead back, though one parallel to it does.
                if (place < frame.Low && (next != parent || (isIn ? network.InEdges[i] : network.OutEdges[i]) != frame.TreeEdge))
                    frame.Low = place;
            }

            (next, edge) = (-1, -1);
            if (frame.IsBackwards)
                return false;
            frame.IsBackwards = isIn = true;
            (frame.At, frame.End) = (network.InOffsets[frame.Node], network.InOffsets[frame.Node + 1]);
        }
    }

    private void Leave(ref Frame frame, ref Frame parent)
    {
        var (node, place) = (frame.Node, places[parent.Node]);
        parent.Low = Math.Min(parent.Low, frame.Low);
        if (frame.Low < place)
            return;
        // Whoever was come to since lies below the node.
        var size = seen - places[node] + 1;
        Pieces.Add((parent.Node, size));
        cutOff[parent.Node] += size;
        if (frame.Low > place)
            Bridges.Add(network.Heads[frame.TreeEdge] == node ? new CutEdge(frame.TreeEdge, 0, size) : new CutEdge(frame.TreeEdge, size, 0));
    }

    /// <summary>Adds, for each node that cuts pieces off, the rest of the component, once its size is known; the root has none, and cuts nothing off with one piece.</summary>
    private void Complete(int root, int size, int firstPiece, int firstBridge)
    {
        var end = Pieces.Count;
        for (var i = firstPiece; i < end; i++)
        {
            var node = Pieces[i].Node;
            if (node == root || cutOff[node] == 0)
                continue;
            Pieces.Add((node, size - 1 - cutOff[node]));
            cutOff[node] = 0;
        }

        if (size > 1 && Pieces[end - 1] == (root, size - 1))
            Pieces.RemoveAt(end - 1);
        for (var i = firstBridge; i < Bridges.Count; i++)
            Bridges[i] = Bridges[i].TailPiece == 0 ? Bridges[i] with { TailPiece = size - Bridges[i].HeadPiece } : Bridges[i] with { HeadPiece = size - Bridges[i].TailPiece };
    }

    /// <summary>A node on the way from the root, and where in its row the search stands.</summary>
    private struct Frame
    {
        public int Node;
        public int TreeEdge;
        public int Low;
        public int At;
        public int End;
        public bool IsBackwards;
    }
}
