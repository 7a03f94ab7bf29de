package org.skilled.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A text in an SVG document.
 *
 * @param outline where its letters are, roughly
 */
record SvgText(String text, Shape outline) {
  private static final Pattern STEP = Pattern.compile("(\\w+)\\(([^)]*)\\)");

  static List<SvgText> of(String document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    NodeList nodes =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("text");
    List<SvgText> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(of((Element) nodes.item(i)));
    }
    return texts;
  }

  private static SvgText of(Element element) {
    boolean bold = inherited(element, "font-weight").equals("bold");
    float size = Float.parseFloat(inherited(element, "font-size").replace("px", ""));
    Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    String text = element.getTextContent();
    Rectangle2D letters =
        font.createGlyphVector(new FontRenderContext(null, true, true), text).getVisualBounds();
    double x = Double.parseDouble(element.getAttribute("x"));
    double y = Double.parseDouble(element.getAttribute("y"));
    Rectangle2D box =
        new Rectangle2D.Double(
            x + letters.getX(), y + letters.getY(), letters.getWidth(), letters.getHeight());
    return new SvgText(text, transform(element).createTransformedShape(box));
  }

  /** The nearest value of an attribute, on the element or the groups around it. */
  private static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element inner; node = node.getParentNode()) {
      if (inner.hasAttribute(attribute)) {
        return inner.getAttribute(attribute);
      }
    }
    throw new IllegalArgumentException("no " + attribute + " on " + element.getTextContent());
  }

  /** From the coordinates of an element to those of the picture, through all groups around it. */
  private static AffineTransform transform(Element element) {
    AffineTransform transform = new AffineTransform();
    for (Node node = element; node instanceof Element inner; node = node.getParentNode()) {
      AffineTransform own = new AffineTransform();
      Matcher step = STEP.matcher(inner.getAttribute("transform"));
      while (step.find()) {
        own.concatenate(step(step.group(1), step.group(2)));
      }
      transform.preConcatenate(own);
    }
    return transform;
  }

  private static AffineTransform step(String kind, String arguments) {
    double[] numbers =
        Arrays.stream(arguments.split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
    return switch (kind) {
      case "matrix" -> new AffineTransform(numbers);
      case "translate" -> AffineTransform.getTranslateInstance(numbers[0], numbers[1]);
      case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(numbers[0]));
      case "scale" -> AffineTransform.getScaleInstance(numbers[0], numbers[1]);
      default -> throw new IllegalArgumentException("a transform this test does not know: " + kind);
    };
  }

  boolean within(double width, double height) {
    return new Rectangle2D.Double(0, 0, width, height).contains(outline.getBounds2D());
  }

  boolean overlaps(SvgText other) {
    Area common = new Area(outline);
    common.intersect(new Area(other.outline));
    return !common.isEmpty();
  }

  @Override
  public String toString() {
    return "'" + text + "' at " + outline.getBounds2D();
  }
}
