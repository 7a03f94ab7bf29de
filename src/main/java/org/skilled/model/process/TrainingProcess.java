package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.scenario.SkillParameters;
import org.skilled.scenario.TrainingParameters;

/** Step 6: institutions train their people in the three sets of skills; gains fade without use. */
final class TrainingProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private final double kept;

  TrainingProcess(Community community) {
    super(community);
    kept = StrictMath.pow(0.5, 1 / community.scenario().skills().halfLife());
  }

  /** Share of the training offered that a person has the hours for. */
  static double affordable(double hours, double offered) {
    return offered <= hours ? 1 : hours / offered;
  }

  @Override
  void run() {
    SkillParameters rule = community.scenario().skills();
    for (Project project : community.projects()) {
      TrainingParameters offer = project.site().parameters().training();
      double offered = offer.technical() + offer.soft() + offer.learning();
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        Practitioner person = community.person(i);
        double effect = rule.trainingEffect() * affordable(person.hoursLeft(), offered);
        person.spend(offered);
        person.technical().approach(1, Math.min(1, effect * offer.technical()));
        person.soft().approach(1, Math.min(1, effect * offer.soft()));
        person.learning().approach(1, Math.min(1, effect * offer.learning()));
        person.technical().endWeek(kept);
        person.soft().endWeek(kept);
        person.learning().endWeek(kept);
      }
    }
  }
}
