package ovation.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The product's icon: a white anchor on blue, 64 by 64. */
final class IconPicture {

  private static final int SIDE = 64;

  private IconPicture() {}

  static byte[] png() throws IOException {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0x1B5E8C));
    pen.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 16, 16));
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(new Ellipse2D.Double(27, 11, 10, 10));
    pen.draw(new Line2D.Double(32, 21, 32, 51));
    pen.draw(new Line2D.Double(23, 28, 41, 28));
    pen.draw(new Arc2D.Double(14, 18, 36, 33, 190, 160, Arc2D.OPEN));
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", png)) {
      throw new IOException("this JDK writes no PNG");
    }
    return png.toByteArray();
  }
}
