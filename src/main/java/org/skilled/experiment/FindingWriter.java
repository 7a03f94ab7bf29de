package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.skilled.experiment.finding.Arm;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.Comparison;
import org.skilled.experiment.finding.Finding;

/** Writes the finding of an experiment as {@link FindingReader} reads it. */
final class FindingWriter {
  private FindingWriter() {}

  static ObjectNode node(ObjectMapper mapper, Finding finding) {
    ObjectNode node = mapper.createObjectNode().put("id", finding.id()).put("says", finding.says());
    ArrayNode claims = node.putArray(FindingReader.CLAIMS);
    finding.claims().forEach(claim -> write(mapper, claims.addObject(), claim));
    return node;
  }

  private static void write(ObjectMapper mapper, ObjectNode node, Claim claim) {
    node.put(FindingReader.CLAIM, claim.says()).put(FindingReader.OUTCOME, claim.outcome());
    if (claim.comparison() instanceof Comparison.Simplex simplex) {
      node.set(FindingReader.SIMPLEX, mapper.valueToTree(simplex.factors()));
    } else if (claim.comparison() instanceof Comparison.Contrast contrast) {
      write(mapper, node, contrast.difference());
      Comparison.Difference other = contrast.moreThan();
      if (other != null) {
        write(mapper, node.putObject(FindingReader.MORE_THAN), other);
      }
    }
    node.put(FindingReader.EXPECT, claim.expect().word());
    node.put(FindingReader.MATTERS, claim.matters());
  }

  private static void write(
      ObjectMapper mapper, ObjectNode node, Comparison.Difference difference) {
    node.set(FindingReader.OF, arm(mapper, difference.of()));
    node.set(FindingReader.MINUS, arm(mapper, difference.minus()));
  }

  private static JsonNode arm(ObjectMapper mapper, Arm arm) {
    ArrayNode picks = mapper.createArrayNode();
    for (Arm.Pick pick : arm.picks()) {
      picks.add(mapper.<JsonNode>valueToTree(pick.label() == null ? pick.values() : pick.label()));
    }
    return picks.size() == 1 ? picks.get(0) : picks;
  }
}
