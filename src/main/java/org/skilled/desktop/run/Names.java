package org.skilled.desktop.run;

import java.util.Map;
import org.skilled.model.community.Community;
import org.skilled.model.community.KeyIndividual;
import org.skilled.model.community.Practitioner;

/** What people are called: by discipline and number within their project. */
public final class Names {
  private static final Map<String, String> MEMBERS =
      Map.of(
          "nursing", "nurse",
          "medicine", "doctor",
          "therapy", "therapist",
          "management", "manager",
          "social work", "social worker",
          "pharmacy", "pharmacist",
          "care", "carer",
          "midwifery", "midwife");

  private Names() {}

  /** For instance "nurse 17". */
  public static String brief(Community community, int person) {
    Practitioner who = community.person(person);
    String discipline = community.disciplines().get(who.discipline());
    int number = person - who.project().firstPerson() + 1;
    return MEMBERS.getOrDefault(discipline, discipline) + " " + number;
  }

  /** For instance "nurse 17 of dansworth-a". */
  public static String full(Community community, int person) {
    return brief(community, person) + " of " + community.person(person).project().name();
  }

  /** For instance "the champion (nurse 4 of dansworth-a)"; ordinary people as {@link #full}. */
  public static String withRole(Community community, int person) {
    String role = role(community.person(person));
    String full = full(community, person);
    return role.isEmpty() ? full : "the " + role + " (" + full + ")";
  }

  /** "champion", "blocker", "leader"; nothing for ordinary people. */
  public static String role(Practitioner person) {
    KeyIndividual role = person.role();
    if (role == null) {
      return "";
    }
    return switch (role.stance()) {
      case CHAMPION -> "champion";
      case BLOCKER -> "blocker";
      case LEADER -> "leader";
    };
  }
}
