package org.skilled.desktop.view;

import java.util.List;
import java.util.Locale;
import org.skilled.desktop.run.Chronicle;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.run.Names;
import org.skilled.desktop.run.Run;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;

/** What is said of a person, as a small page of HTML; links carry positions of other people. */
public final class PersonText {
  /** In the place of a person when nobody is selected. */
  public static final String NOBODY =
      "<html><body><p><b>Space</b> or <i>Play</i> lets the weeks go by, the <b>right arrow</b> or"
          + " <i>Step</i> one of them. Green lines: who learned from whom this week.</p><p><b>Click a"
          + " person</b> to see name, role, skills, know-how, history, and who taught whom; arrow keys"
          + " go on from there.</p><p><b>Move a lever</b> on the left: those without &#8635; hold"
          + " from the next week on.</p><p><b>Ctrl+T</b> puts a twin beside: the same luck, one"
          + " lever changed.</p></body></html>";

  private static final int MOST_TEACHERS = 6;

  /** Pixels of a bar of 1. */
  private static final int BAR = 80;

  /** Less would be told as 0.00. */
  private static final double LEAST_TOLD = 0.005;

  /** Swing follows only links that are addresses when keys are pressed. */
  private static final String LINK = "http://person/";

  private PersonText() {}

  /** The person that a link of a page leads to. */
  public static int linked(String address) {
    return Integer.parseInt(address.substring(LINK.length()));
  }

  /** The page of one person of a run that stands alone. */
  public static String of(Run run, int person) {
    return of(run, person, "");
  }

  /**
   * The page of one person of a run.
   *
   * @param world which of two worlds it is; nothing if there is one
   */
  public static String of(Run run, int person, String world) {
    Community community = run.community();
    Practitioner who = community.person(person);
    StringBuilder page = new StringBuilder("<html><body>");
    page.append("<b>").append(capital(safe(Names.brief(community, person)))).append("</b><br>");
    page.append(world.isEmpty() ? "" : safe(world) + "<br>");
    String role = Names.role(who);
    page.append(role.isEmpty() ? "practitioner" : role);
    page.append(inGroup(who) ? ", improvement group" : "").append("<br>");
    page.append(safe(who.project().name())).append(", ");
    page.append(safe(who.project().site().name())).append("<br>");
    page.append(safe(community.disciplines().get(who.discipline()))).append(", ");
    page.append(safe(community.sectors().get(who.sector()))).append(" sector<br>");
    int since = run.chronicle().since(person);
    page.append(since == 0 ? "here from the start" : "came in week " + since).append("<br>");
    page.append(who.user() ? "<b>uses the new practice</b>" : "does not use the new practice");
    page.append("<table cellpadding='1'>");
    row(page, "technical skill", who.technical().level());
    row(page, "soft skill", who.soft().level());
    row(page, "learning skill", who.learning().level());
    row(page, "engagement", who.engagement());
    row(page, "habit", who.habit());
    row(page, "threshold", who.threshold());
    page.append("</table>");
    page.append("hours this week: ").append(Figures.decimals(who.hours(), 1)).append("<br>");
    knowHow(page, community, who);
    teachers(page, run, person);
    return page.append("</body></html>").toString();
  }

  private static void knowHow(StringBuilder page, Community community, Practitioner who) {
    page.append("<b>Know-how by component</b><br>");
    for (int c = 0; c < who.project().components(); c++) {
      page.append(c == 0 ? "" : " · ");
      page.append(Figures.decimals(community.knowHow().of(who.index(), c), 2));
    }
    page.append("<br>");
  }

  private static void teachers(StringBuilder page, Run run, int person) {
    List<Chronicle.Teacher> teachers = run.chronicle().teachers(person);
    page.append("<b>Taught by</b><br>");
    if (teachers.isEmpty()) {
      page.append("nobody so far<br>");
    }
    page.append("<table cellpadding='0' cellspacing='1'>");
    List<Chronicle.Teacher> telling =
        teachers.stream().filter(teacher -> teacher.gained() >= LEAST_TOLD).toList();
    telling.stream()
        .limit(MOST_TEACHERS)
        .forEach(
            teacher -> {
              page.append("<tr><td>").append(teacher(run.community(), teacher));
              page.append("</td><td width='34' align='right' valign='top'>");
              page.append(Figures.decimals(teacher.gained(), 2)).append("</td></tr>");
            });
    page.append("</table>");
    if (telling.size() > MOST_TEACHERS) {
      page.append("and ").append(telling.size() - MOST_TEACHERS).append(" more<br>");
    }
    int rest = teachers.size() - telling.size();
    if (rest > 0) {
      page.append(telling.isEmpty() ? "" : "and ").append(rest);
      page.append(rest == 1 ? " person" : " people").append(" who knew hardly more<br>");
    }
  }

  /** A link to somebody who is there; of somebody who left, others hold the position. */
  private static String teacher(Community community, Chronicle.Teacher teacher) {
    String name = safe(Names.full(community, teacher.person()));
    if (teacher.gone()) {
      return name + " (left in week " + teacher.left() + ")";
    }
    String role = Names.role(community.person(teacher.person()));
    return "<a href='"
        + LINK
        + teacher.person()
        + "'>"
        + name
        + "</a>"
        + (role.isEmpty() ? "" : " (" + role + ")");
  }

  private static boolean inGroup(Practitioner who) {
    for (int member : who.project().group()) {
      if (member == who.index()) {
        return true;
      }
    }
    return false;
  }

  private static void row(StringBuilder page, String name, double value) {
    int length = (int) Math.rint(BAR * Math.min(1, Math.max(0, value)));
    page.append("<tr><td width='96'>").append(name).append("</td><td width='36'>");
    page.append(Figures.decimals(value, 2)).append("</td><td>");
    if (length > 0) {
      page.append("<table cellpadding='0' cellspacing='0'><tr><td bgcolor='#2171b5' width='");
      page.append(length).append("' height='10'></td></tr></table>");
    }
    page.append("</td></tr>");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
