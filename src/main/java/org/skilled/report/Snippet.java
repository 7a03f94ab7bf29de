package org.skilled.report;

/** Text that a reader copies: commands, files, citations. */
final class Snippet {
  private Snippet() {}

  /** A command in a line of its own. */
  static void command(Html html, String command) {
    html.open("div", "class", "snippet");
    html.open("pre").element("code", command).close("pre");
    html.close("div").line();
  }

  /** A whole file, which can be saved under its name too. */
  static void file(Html html, String name, String content) {
    html.open("div", "class", "snippet", "data-file", name);
    html.open("pre", "tabindex", "0", "aria-label", name);
    html.element("code", content).close("pre");
    html.close("div").line();
  }
}
