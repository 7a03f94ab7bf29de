package org.skilled.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of a scenario, made once by reflection from the parameter records. */
final class Shapes {
  static final String BASED_ON = "basedOn";
  static final String NAME = "name";
  static final String SITE = "site";
  static final String SITES = "sites";
  static final String PROJECT = "project";
  static final String PROJECTS = "projects";

  private static final Shape.Value TEXT =
      new Shape.Value(Shape.Kind.TEXT, Double.NaN, Double.NaN, List.of(), false);

  /** A scenario with all values resolved: exactly the record. */
  static final Shape.Block SCENARIO = block(Scenario.class);

  static final Shape.Block SITE_SHAPE = element(SCENARIO, SITES);

  static final Shape.Block PROJECT_SHAPE = element(SITE_SHAPE, PROJECTS);

  /** A scenario file: every field may be left out, and sites and projects have templates. */
  static final Shape.Block LAYER = layer();

  /** Every parameter by its template path, in the order of declaration. */
  static final Map<String, Shape.Member> PARAMETERS = parameters();

  private Shapes() {}

  /** The way an enum constant is written in files: {@code SMALL_WORLD} as {@code small-world}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Shape.Block layer() {
    Shape.Block siteTemplate = without(without(SITE_SHAPE, NAME), PROJECTS);
    Shape.Block projectTemplate = without(PROJECT_SHAPE, NAME);
    Shape.Block siteEntry =
        before(SITE_SHAPE, PROJECTS, new Shape.Member(PROJECT, projectTemplate, false, null));

    Map<String, Shape.Member> members = new LinkedHashMap<>();
    members.put(BASED_ON, new Shape.Member(BASED_ON, TEXT, false, null));
    SCENARIO
        .members()
        .forEach(
            (name, member) -> {
              if (name.equals(SITES)) {
                members.put(SITE, new Shape.Member(SITE, siteTemplate, false, null));
                members.put(PROJECT, new Shape.Member(PROJECT, projectTemplate, false, null));
                members.put(
                    SITES, new Shape.Member(SITES, new Shape.Blocks(siteEntry), false, null));
              } else {
                members.put(name, member);
              }
            });
    return new Shape.Block(members);
  }

  private static Shape.Block element(Shape.Block block, String list) {
    Shape.Member member = block.member(list);
    if (member != null && member.shape() instanceof Shape.Blocks blocks) {
      return blocks.element();
    }
    throw new IllegalStateException(list + " is no list of blocks");
  }

  private static Shape.Block without(Shape.Block block, String name) {
    Map<String, Shape.Member> members = new LinkedHashMap<>(block.members());
    members.remove(name);
    return new Shape.Block(members);
  }

  private static Shape.Block before(Shape.Block block, String name, Shape.Member added) {
    Map<String, Shape.Member> members = new LinkedHashMap<>();
    block
        .members()
        .forEach(
            (key, member) -> {
              if (key.equals(name)) {
                members.put(added.name(), added);
              }
              members.put(key, member);
            });
    return new Shape.Block(members);
  }

  /** The shape of one parameter record. */
  static Shape.Block block(Class<?> type) {
    Map<String, Shape.Member> members = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean required =
          type == SupportPath.Point.class
              || (component.getName().equals(NAME) && type != Scenario.class);
      members.put(
          component.getName(),
          new Shape.Member(
              component.getName(),
              shape(component),
              required,
              component.getAnnotation(Parameter.class)));
    }
    return new Shape.Block(members);
  }

  private static Shape shape(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return block(type);
    }
    if (type == List.class) {
      ParameterizedType list = (ParameterizedType) component.getGenericType();
      return new Shape.Blocks(block((Class<?>) list.getActualTypeArguments()[0]));
    }
    if (type == Map.class) {
      return new Shape.Table(value(component, Shape.Kind.NUMBER, List.of()));
    }
    if (type == double.class || type == Double.class) {
      return value(component, Shape.Kind.NUMBER, List.of());
    }
    if (type == int.class) {
      return value(component, Shape.Kind.INTEGER, List.of());
    }
    if (type.isEnum()) {
      List<String> choices =
          Arrays.stream(type.getEnumConstants()).map(c -> kebab((Enum<?>) c)).toList();
      return value(component, Shape.Kind.CATEGORY, choices);
    }
    if (type == String.class) {
      return value(component, kindOfText(component), List.of());
    }
    throw new IllegalStateException("no shape for " + component);
  }

  private static Shape.Kind kindOfText(RecordComponent component) {
    if (component.isAnnotationPresent(Parameter.class)) {
      return Shape.Kind.FILE;
    }
    boolean named =
        component.getName().equals(NAME) && component.getDeclaringRecord() != Scenario.class;
    return named ? Shape.Kind.NAME : Shape.Kind.TEXT;
  }

  private static Shape.Value value(
      RecordComponent component, Shape.Kind kind, List<String> choices) {
    Parameter declared = component.getAnnotation(Parameter.class);
    boolean numeric = kind == Shape.Kind.NUMBER || kind == Shape.Kind.INTEGER;
    if (numeric && declared == null) {
      throw new IllegalStateException(component + " lacks @Parameter");
    }
    return new Shape.Value(
        kind,
        numeric && declared != null ? declared.min() : Double.NaN,
        numeric && declared != null ? declared.max() : Double.NaN,
        choices,
        component.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static Map<String, Shape.Member> parameters() {
    Map<String, Shape.Member> parameters = new LinkedHashMap<>();
    collect("", LAYER, parameters);
    return Collections.unmodifiableMap(parameters);
  }

  private static void collect(String prefix, Shape.Block block, Map<String, Shape.Member> into) {
    block
        .members()
        .forEach(
            (name, member) -> {
              String path = prefix + name;
              Shape shape = member.shape();
              if (shape instanceof Shape.Block inner) {
                collect(path + ".", inner, into);
              } else if (shape instanceof Shape.Table table) {
                into.put(
                    path + ".<name>",
                    new Shape.Member(name, table.share(), false, member.declaration()));
              } else if (member.declaration() != null) {
                into.put(path, member);
                if (shape instanceof Shape.Blocks blocks) {
                  collect(path + "[].", blocks.element(), into);
                }
              }
            });
  }
}
