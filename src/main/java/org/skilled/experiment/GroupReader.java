package org.skilled.experiment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.problem.Suggestion;

/** Reads {@code groups}: names of factors that are moved together. */
final class GroupReader {
  static final String FIELD = "groups";

  private GroupReader() {}

  /** The groups that are sound. */
  static Map<String, List<String>> read(Fields file, List<String> factors) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    if (!file.has(FIELD)) {
      return groups;
    }
    if (!file.get(FIELD).isObject()) {
      file.problem(
          FIELD,
          "is "
              + Fields.shown(file.get(FIELD))
              + "; it must map names to lists of factors, such as 'training: [a, b]'");
      return groups;
    }
    Fields written = file.inside(FIELD);
    Map<String, String> taken = new HashMap<>();
    for (String name : written.names()) {
      List<String> members = written.texts(name);
      if (members == null || members.isEmpty()) {
        if (members != null || !written.has(name)) {
          written.problem(name, "has no factors; name at least one, or leave the group out");
        }
        continue;
      }
      int before = file.problems().size();
      for (int i = 0; i < members.size(); i++) {
        String member = members.get(i);
        String place = written.get(name).isArray() ? name + "[" + i + "]" : name;
        if (!factors.contains(member)) {
          written.problem(
              place,
              "'"
                  + member
                  + "' is not among the factors"
                  + Suggestion.didYouMean(member, factors)
                  + "; they are "
                  + String.join(", ", factors));
        }
        String other = taken.putIfAbsent(member, name);
        if (other != null) {
          written.problem(
              place,
              "'" + member + "' is in the group '" + other + "' already; a factor is in one");
        }
      }
      if (factors.contains(name) && !members.equals(List.of(name))) {
        written.problem(name, "is the name of a factor; call the group something else");
      }
      if (file.problems().size() == before) {
        groups.put(name, members);
      }
    }
    return groups;
  }
}
