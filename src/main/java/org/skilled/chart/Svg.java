package org.skilled.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Drawings as SVG, the same text for the same drawing. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  /**
   * Java's sans-serif is DejaVu Sans on Linux; Verdana has the same widths, so that texts keep
   * their place where a viewer has neither of the first.
   */
  private static final String FONTS = "DejaVu Sans, Verdana, Arial, Helvetica, sans-serif";

  private Svg() {}

  /**
   * What {@code drawing} draws, as an element.
   *
   * @param width width in units
   * @param height height in units
   * @param name beginning of all ids in the element
   */
  static String of(Consumer<Graphics2D> drawing, int width, int height, String name) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(new NamedIds(name));
    SVGGraphics2D graphics = new MeasuringGraphics(context);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    drawing.accept(graphics);
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    setFonts(root);
    // Always there, empty in our drawings, and with an id that would clash with that of the next.
    Node shared = root.getFirstChild();
    if (shared != null && !shared.hasChildNodes()) {
      root.removeChild(shared);
    }
    return text(root);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException("Java's own XML library cannot be set up", fault);
    }
  }

  private static void setFonts(Element root) {
    if (root.hasAttribute("font-family")) {
      root.setAttribute("font-family", FONTS);
    }
    NodeList elements = root.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute("font-family")) {
        element.setAttribute("font-family", FONTS);
      }
    }
  }

  private static String text(Element root) {
    StringWriter writer = new StringWriter();
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(root), new StreamResult(writer));
    } catch (TransformerException fault) {
      throw new IllegalStateException("Java's own XML library cannot write a document", fault);
    }
    return writer.append('\n').toString();
  }

  /** Ids that start with the name of the drawing and count from 1. */
  private static final class NamedIds extends SVGIDGenerator {
    private final String name;

    NamedIds(String name) {
      this.name = name.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    @Override
    public String generateID(String prefix) {
      return name + "-" + super.generateID(prefix);
    }
  }

  /**
   * Measures texts in fractions of a unit, as viewers set them; Batik alone rounds each letter to
   * whole units and so finds texts up to a tenth shorter than they are.
   */
  private static final class MeasuringGraphics extends SVGGraphics2D {
    private final Graphics2D measure;

    MeasuringGraphics(SVGGeneratorContext context) {
      super(context, false);
      measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      measure.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      measure.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private MeasuringGraphics(MeasuringGraphics parent) {
      super(parent);
      measure = parent.measure;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
      return measure.getFontMetrics(font);
    }

    @Override
    public Graphics create() {
      return new MeasuringGraphics(this);
    }
  }
}
