package org.skilled.desktop.window;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.skilled.desktop.view.Palette;

/**
 * Writes what a component shows, with a line below that says of what run it is: PNG with two pixels
 * a unit, and PDF as lines and letters.
 */
final class Pictures {
  private static final int PIXELS = 2;
  private static final int FOOT = 22;

  private Pictures() {}

  static void png(Component shown, String caption, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            PIXELS * shown.getWidth(),
            PIXELS * (shown.getHeight() + FOOT),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(PIXELS, PIXELS);
    shown.paint(g);
    caption(g, shown, caption);
    g.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  /** What the component painted may have left a clip and a place of its own. */
  private static void caption(Graphics2D g, Component shown, String words) {
    g.setClip(null);
    g.setColor(Color.WHITE);
    g.fillRect(0, shown.getHeight(), shown.getWidth(), FOOT);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(Palette.font(Font.PLAIN, 11));
    g.setColor(Palette.FAINT_TEXT);
    String line = words;
    int room = shown.getWidth() - 16;
    while (line.length() > 2 && g.getFontMetrics().stringWidth(line) > room) {
      line = line.substring(0, line.length() - 2) + "…";
    }
    g.drawString(line, 8, shown.getHeight() + 15);
  }

  static void pdf(Component shown, String caption, Path file) throws IOException {
    float width = shown.getWidth();
    float height = shown.getHeight() + (float) FOOT;
    Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      PdfContentByte page = writer.getDirectContent();
      PdfTemplate template = page.createTemplate(width, height);
      Graphics2D g = template.createGraphicsShapes(width, height);
      shown.print(g);
      caption(g, shown, caption);
      g.dispose();
      page.addTemplate(template, 0, 0);
      document.close();
    } catch (DocumentException fault) {
      throw new IOException("the picture could not be written as PDF", fault);
    }
  }
}
