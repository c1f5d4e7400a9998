using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>A cluster of offers that overlap, with the offers that it names.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Offers">Its first ten offers, in the order of their ids.</param>
public sealed record ClusterWithOffers(OverlapCluster Cluster, ValueList<Offer> Offers);
