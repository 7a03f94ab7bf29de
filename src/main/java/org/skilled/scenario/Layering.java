package org.skilled.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts one layer of values on another, and templates under their entries. */
final class Layering {
  private Layering() {}

  /**
   * Fields of {@code top} replace those of {@code base}, block by block. Lists and tables of shares
   * (disciplines, sectors) are replaced whole: half of another mix of people would be nobody's mix.
   */
  static Node.Mapping merge(Shape.Block shape, Node.Mapping base, Node.Mapping top) {
    Map<String, Node> merged = new LinkedHashMap<>(base.fields());
    top.fields()
        .forEach(
            (name, value) -> {
              Shape.Member member = shape.member(name);
              if (member != null
                  && member.shape() instanceof Shape.Block inner
                  && value instanceof Node.Mapping upper
                  && merged.get(name) instanceof Node.Mapping lower) {
                merged.put(name, merge(inner, lower, upper));
              } else {
                merged.put(name, value);
              }
            });
    return new Node.Mapping(top.origin(), merged);
  }

  /** The community in full: every site and project with all its fields, and no templates. */
  static Node.Mapping expand(Node.Mapping layers) {
    Node.Mapping siteTemplate = layers.block(Shapes.SITE);
    Node.Mapping projectTemplate = layers.block(Shapes.PROJECT);
    Node.Mapping community =
        layers.without(Shapes.SITE).without(Shapes.PROJECT).without(Shapes.BASED_ON);
    if (!(layers.get(Shapes.SITES) instanceof Node.Listing sites)) {
      return community;
    }
    List<Node> expanded = new ArrayList<>();
    for (Node entry : sites.items()) {
      expanded.add(
          entry instanceof Node.Mapping site ? site(siteTemplate, projectTemplate, site) : entry);
    }
    return community.with(Shapes.SITES, new Node.Listing(sites.origin(), expanded));
  }

  private static Node.Mapping site(
      Node.Mapping template, Node.Mapping projectTemplate, Node.Mapping entry) {
    Node.Mapping site = merge(Shapes.SITE_SHAPE, template, entry.without(Shapes.PROJECT));
    Node.Mapping inSite = merge(Shapes.PROJECT_SHAPE, projectTemplate, entry.block(Shapes.PROJECT));
    Node written = entry.get(Shapes.PROJECTS);
    if (written == null) {
      Origin origin = entry.origin().missing(Shapes.PROJECTS);
      return site.with(Shapes.PROJECTS, new Node.Listing(origin, List.of()));
    }
    if (!(written instanceof Node.Listing listing)) {
      return site;
    }
    List<Node> projects = new ArrayList<>();
    for (Node item : listing.items()) {
      projects.add(
          item instanceof Node.Mapping project
              ? merge(Shapes.PROJECT_SHAPE, inSite, project)
              : item);
    }
    return site.with(Shapes.PROJECTS, new Node.Listing(listing.origin(), projects));
  }
}
