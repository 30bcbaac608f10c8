namespace RelationGraph.Analysis.Similarity;

/// <summary>Two nodes whose portfolios are compared.</summary>
/// <param name="First">The node of the lesser number.</param>
/// <param name="Second">The other.</param>
/// <param name="FirstTies">How many third parties the first has a tie of value other than 0 with.</param>
/// <param name="SecondTies">How many the second has.</param>
/// <param name="SharedTies">With how many both have.</param>
/// <param name="Likeness">How alike they are.</param>
/// <param name="WithoutSubject">How alike they are without the subject among the third parties; null where no subject is left out or one of the two is it.</param>
public sealed record LikePair(int First, int Second, int FirstTies, int SecondTies, int SharedTies, Likeness Likeness, Likeness? WithoutSubject);
