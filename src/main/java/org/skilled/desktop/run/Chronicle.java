package org.skilled.desktop.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.Lessons;
import org.skilled.model.community.Practitioner;

/** Notes on people: their weeks, and who taught whom. */
public final class Chronicle implements Lessons {
  /** Beyond so many person-weeks, only lessons are noted, to save memory. */
  static final long MOST_CELLS = 8_000_000;

  private static final int FIRST_ROOM = 4;

  private final @Nullable Community community;
  private final float[][] knowHow;
  private final float[][] engagement;
  private final boolean[][] user;
  private final Arrivals arrivals;
  private final Teachers[] teachers;
  private int[] learner = new int[FIRST_ROOM];
  private int[] teacher = new int[FIRST_ROOM];
  private final BitSet joint = new BitSet();
  private int lessons;
  private int written;

  /** Who taught one person, and how much. */
  private static final class Teachers {
    private int[] who = new int[FIRST_ROOM];
    private int[] arrived = new int[FIRST_ROOM];
    private double[] gained = new double[FIRST_ROOM];
    private int count;

    /** Whoever holds a position later is somebody else. */
    void add(int teacher, int since, double more) {
      int at = 0;
      while (at < count && (who[at] != teacher || arrived[at] != since)) {
        at++;
      }
      if (at == who.length) {
        who = Arrays.copyOf(who, 2 * at);
        arrived = Arrays.copyOf(arrived, 2 * at);
        gained = Arrays.copyOf(gained, 2 * at);
      }
      if (at == count) {
        who[at] = teacher;
        arrived[at] = since;
        gained[at] = 0;
        count++;
      }
      gained[at] += more;
    }
  }

  /**
   * Somebody who taught.
   *
   * @param person position
   * @param left weeks that were over when this person left; 0 for somebody who is still there
   * @param gained know-how passed on, summed over components
   */
  public record Teacher(int person, int left, double gained) {

    /** Whether the position is held by somebody else now. */
    public boolean gone() {
      return left > 0;
    }
  }

  Chronicle(Community community) {
    this.community = community;
    int people = community.people().length;
    int weeks = community.scenario().weeks();
    int kept = (long) people * weeks <= MOST_CELLS ? weeks : 0;
    knowHow = new float[kept][];
    engagement = new float[kept][];
    user = new boolean[kept][];
    arrivals = new Arrivals(people);
    teachers = new Teachers[people];
  }

  private Chronicle() {
    community = null;
    knowHow = new float[0][];
    engagement = new float[0][];
    user = new boolean[0][];
    arrivals = new Arrivals(0);
    teachers = new Teachers[0];
  }

  /** Of a run that has not been started. */
  static Chronicle none() {
    return new Chronicle();
  }

  @Override
  public void taught(int pupil, int master, Flow flow, double gained) {
    if (lessons == learner.length) {
      learner = Arrays.copyOf(learner, 2 * lessons);
      teacher = Arrays.copyOf(teacher, 2 * lessons);
    }
    learner[lessons] = pupil;
    joint.set(lessons, flow == Flow.EVENTS);
    teacher[lessons++] = master;
    Teachers mine = teachers[pupil];
    if (mine == null) {
      mine = new Teachers();
      teachers[pupil] = mine;
    }
    mine.add(master, arrivals.latest(master), gained);
  }

  void beginWeek() {
    lessons = 0;
    joint.clear();
  }

  void endWeek() {
    if (community == null) {
      return;
    }
    Practitioner[] people = community.people();
    int week = community.week() - 1;
    for (Practitioner person : people) {
      // A newcomer is the only one who is here for no week yet.
      if (person.tenure() == 0) {
        arrivals.add(person.index(), week + 1);
        teachers[person.index()] = null;
      }
    }
    if (week < knowHow.length) {
      write(community, week);
    }
    written = week + 1;
  }

  private void write(Community of, int week) {
    Practitioner[] people = of.people();
    float[] known = new float[people.length];
    float[] engaged = new float[people.length];
    boolean[] uses = new boolean[people.length];
    for (Practitioner person : people) {
      int i = person.index();
      known[i] = (float) Snapshot.knowHow(of, i);
      engaged[i] = (float) person.engagement();
      uses[i] = person.user();
    }
    knowHow[week] = known;
    engagement[week] = engaged;
    user[week] = uses;
  }

  /** Whether people's weeks are kept; not in very large communities. */
  public boolean keepsWeeks() {
    return knowHow.length > 0;
  }

  /** Weeks noted so far. */
  public int weeks() {
    return written;
  }

  /** Mean know-how of a person at the end of a week. */
  public double knowHow(int person, int week) {
    return knowHow[week][person];
  }

  /** Engagement of a person at the end of a week. */
  public double engagement(int person, int week) {
    return engagement[week][person];
  }

  /** Whether a person used the practice at the end of a week. */
  public boolean user(int person, int week) {
    return user[week][person];
  }

  /** Weeks that were over when the person came who holds a position now; 0 from the start on. */
  public int since(int person) {
    return arrivals.latest(person);
  }

  /** The first entry of a position's weeks that is of the person who holds it now. */
  public int firstWeek(int person) {
    return Math.max(0, since(person) - 1);
  }

  /** Who taught the person who holds a position now, those who taught most first. */
  public List<Teacher> teachers(int person) {
    Teachers mine = teachers[person];
    List<Teacher> all = new ArrayList<>();
    for (int t = 0; mine != null && t < mine.count; t++) {
      int left = arrivals.after(mine.who[t], mine.arrived[t]);
      all.add(new Teacher(mine.who[t], left, mine.gained[t]));
    }
    all.sort(
        Comparator.comparingDouble((Teacher t) -> -t.gained())
            .thenComparingInt(Teacher::person)
            .thenComparingInt(Teacher::left));
    return all;
  }

  /** Number of lessons of the last week. */
  int lessons() {
    return lessons;
  }

  /** Learners of the last week's lessons. */
  int[] learners() {
    return Arrays.copyOf(learner, lessons);
  }

  /** Teachers of the last week's lessons, in the order of {@link #learners()}. */
  int[] masters() {
    return Arrays.copyOf(teacher, lessons);
  }

  /** Which of the last week's lessons were at joint events, in the order of {@link #learners()}. */
  BitSet joint() {
    return (BitSet) joint.clone();
  }
}
