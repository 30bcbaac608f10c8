// The least that a .NET program can do: what a cold start costs before any of ours.
return 0;
