package org.skilled.scenario;

import java.util.List;
import java.util.Map;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/**
 * Checks a tree against its shape: known fields, types, ranges and choices, all problems at once.
 */
final class StructureCheck {
  private final List<Problem> problems;

  StructureCheck(List<Problem> problems) {
    this.problems = problems;
  }

  void check(Shape shape, Node node) {
    if (shape instanceof Shape.Block block) {
      checkBlock(block, node);
    } else if (shape instanceof Shape.Blocks blocks) {
      checkBlocks(blocks, node);
    } else if (shape instanceof Shape.Table table) {
      checkTable(table, node);
    } else if (shape instanceof Shape.Value value) {
      checkValue(value, node);
    }
  }

  private void checkBlock(Shape.Block block, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      add(node, "must hold fields such as " + someOf(block) + ", " + butIs(node));
      return;
    }
    for (Map.Entry<String, Node> field : mapping.fields().entrySet()) {
      Shape.Member member = block.member(field.getKey());
      if (member == null) {
        add(field.getValue(), unknown(field.getKey(), block));
      } else {
        check(member.shape(), field.getValue());
      }
    }
    for (Shape.Member member : block.members().values()) {
      if (member.required() && mapping.get(member.name()) == null) {
        problems.add(
            mapping
                .origin()
                .missing(member.name())
                .problem("is missing; write " + member.name() + ": " + example(member.shape())));
      }
    }
  }

  private void checkBlocks(Shape.Blocks blocks, Node node) {
    if (!(node instanceof Node.Listing listing)) {
      add(node, "must be a list, each entry beginning with '- ', " + butIs(node));
      return;
    }
    listing.items().forEach(item -> check(blocks.element(), item));
  }

  private void checkTable(Shape.Table table, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      add(
          node,
          "must hold names with their shares, such as {nursing: 0.7, medicine: 0.3}, "
              + butIs(node));
      return;
    }
    if (mapping.fields().isEmpty()) {
      add(node, "is empty; give at least one name with its share, such as nursing: 1");
    }
    mapping
        .fields()
        .forEach(
            (name, share) -> {
              if (!ValueCheck.isName(name)) {
                add(
                    share,
                    "'" + name + "' must be a name of lower-case letters, digits and hyphens");
              }
              check(table.share(), share);
            });
  }

  private void checkValue(Shape.Value value, Node node) {
    if (node instanceof Node.Leaf leaf) {
      String problem = ValueCheck.problem(value, leaf.value());
      if (problem != null) {
        add(node, problem);
      }
    } else {
      add(node, "must be " + ValueCheck.wanted(value) + ", " + butIs(node));
    }
  }

  private static String unknown(String field, Shape.Block block) {
    String nearest = Suggestion.didYouMean(field, block.members().keySet());
    if (!nearest.isEmpty()) {
      return "there is no such field" + nearest;
    }
    List<String> elsewhere =
        Shapes.PARAMETERS.keySet().stream().filter(path -> path.endsWith("." + field)).toList();
    return elsewhere.isEmpty()
        ? "there is no such field; here are " + String.join(", ", block.members().keySet())
        : "there is no such field here, but there is " + String.join(" and ", elsewhere);
  }

  private static String butIs(Node node) {
    if (node instanceof Node.Leaf leaf) {
      return "but is " + ValueCheck.shown(leaf.value());
    }
    return node instanceof Node.Listing ? "but is a list" : "but holds fields of its own";
  }

  private static String someOf(Shape.Block block) {
    return String.join(", ", block.members().keySet().stream().limit(3).toList());
  }

  private static String example(Shape shape) {
    if (shape instanceof Shape.Value value && value.kind() != Shape.Kind.NAME) {
      return Numbers.text(value.min());
    }
    return "ward-3";
  }

  private void add(Node node, String message) {
    problems.add(node.origin().problem(message));
  }
}
