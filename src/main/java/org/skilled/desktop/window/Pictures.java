package org.skilled.desktop.window;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes what a component shows: PNG with two pixels a unit, and PDF as lines and letters. */
final class Pictures {
  private static final int PIXELS = 2;

  private Pictures() {}

  static void png(Component shown, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            PIXELS * shown.getWidth(), PIXELS * shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(PIXELS, PIXELS);
    shown.paint(g);
    g.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  static void pdf(Component shown, Path file) throws IOException {
    float width = shown.getWidth();
    float height = shown.getHeight();
    Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      PdfContentByte page = writer.getDirectContent();
      PdfTemplate template = page.createTemplate(width, height);
      Graphics2D g = template.createGraphicsShapes(width, height);
      shown.print(g);
      g.dispose();
      page.addTemplate(template, 0, 0);
      document.close();
    } catch (DocumentException fault) {
      throw new IOException("the picture could not be written as PDF", fault);
    }
  }
}
