"""Rules about names: folding, similarity, decision chains, meetings."""
