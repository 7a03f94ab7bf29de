package org.skilled.network;

import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.util.SupplierUtil;

/** The one place where networks pass between JGraphT's graphs and our arrays. */
final class JGraphTNetworks {
  private JGraphTNetworks() {}

  /**
   * An empty simple graph that numbers its vertices and edges from 0. It uses JGraphT's lean
   * storage (no table of all pairs): people have few ties, so looking through them is quick.
   */
  static Graph<Integer, Integer> empty() {
    Supplier<Integer> vertices = SupplierUtil.createIntegerSupplier();
    Supplier<Integer> edges = SupplierUtil.createIntegerSupplier();
    return new Simple(vertices, edges);
  }

  /**
   * The network as a JGraphT graph: person {@code i} is vertex {@code i}, tie {@code t} is edge
   * {@code t}.
   */
  static Graph<Integer, Integer> graph(SocialNetwork network) {
    Graph<Integer, Integer> graph = empty();
    for (int i = 0; i < network.people(); i++) {
      graph.addVertex(i);
    }
    for (int t = 0; t < network.ties(); t++) {
      graph.addEdge(network.from(t), network.to(t), t);
    }
    return graph;
  }

  private static final class Simple extends AbstractBaseGraph<Integer, Integer> {
    private static final long serialVersionUID = 1L;

    Simple(Supplier<Integer> vertices, Supplier<Integer> edges) {
      super(
          vertices,
          edges,
          DefaultGraphType.simple(),
          new DefaultGraphSpecificsStrategy<Integer, Integer>());
    }
  }
}
