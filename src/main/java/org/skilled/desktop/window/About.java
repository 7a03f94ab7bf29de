package org.skilled.desktop.window;

/** What MASON's tab "About" says. */
final class About {
  static final String TEXT =
      "<html><body style='font-family:sans-serif;margin:8px'><h2>Skilled</h2><p>A laboratory for"
          + " improvement skills. Levers are on the tab <b>Model</b>; the community, pyramids and"
          + " charts are in the window beside this one. Play, pause, step and all else stand in its"
          + " menus, with their keys.</p><p>A lever marked &#8635; takes a restart; all others can"
          + " be moved while the run goes on.</p></body></html>";

  private About() {}
}
