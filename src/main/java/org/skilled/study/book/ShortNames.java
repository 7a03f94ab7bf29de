package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;

/** Short names of parameters: as many of the last parts of a path as tell it from the others. */
public final class ShortNames {
  private ShortNames() {}

  /** One a path, in order. */
  public static List<String> of(List<String> paths) {
    List<String> names = new ArrayList<>();
    for (String path : paths) {
      String name = path;
      int parts = path.split("\\.", -1).length;
      for (int last = 1; last <= parts; last++) {
        String candidate = tail(path, last);
        int length = last;
        if (paths.stream().filter(other -> tail(other, length).equals(candidate)).count() == 1) {
          name = candidate;
          break;
        }
      }
      names.add(name);
    }
    return names;
  }

  private static String tail(String path, int parts) {
    String[] all = path.split("\\.", -1);
    int from = Math.max(0, all.length - parts);
    return String.join(".", java.util.Arrays.copyOfRange(all, from, all.length));
  }
}
