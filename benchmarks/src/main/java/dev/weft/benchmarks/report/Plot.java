package dev.weft.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.category.DefaultCategoryDataset;

/** The main workloads in one picture: a line for each contender, a dot for each workload. */
final class Plot {
  private static final int WIDTH = 860;
  private static final int ROW = 34;
  private static final int MARGIN = 130;
  private static final double DOT = 9;
  private static final Color GRID = new Color(0xd0d0d0);

  /** Blue, orange and green that the colour-blind can tell apart (Okabe and Ito). */
  private static final List<Color> COLOURS =
      List.of(new Color(0x0072b2), new Color(0xe69f00), new Color(0x009e73));

  private Plot() {}

  static void write(Results run, Path file) throws IOException {
    DefaultCategoryDataset dots = Dots.of(run);
    int height = MARGIN + ROW * dots.getColumnCount();
    VectorGraphics2D graphics = new VectorGraphics2D();
    chart(dots, run.jdk()).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    new SVGProcessor()
        .getDocument(graphics.getCommands(), new PageSize(WIDTH, height))
        .writeTo(svg);
    Files.writeString(file, portable(svg.toString(UTF_8)));
  }

  /** The fonts of this machine are not those of the reader's. */
  private static String portable(String svg) {
    return svg.replaceAll("font-family:&quot;[^&]*&quot;", "font-family:sans-serif");
  }

  private static JFreeChart chart(DefaultCategoryDataset dots, String jdk) {
    ChartFactory.setChartTheme(StandardChartTheme.createLegacyTheme());
    JFreeChart chart =
        ChartFactory.createLineChart(
            "Time of an element, JDK " + jdk,
            null,
            null,
            dots,
            PlotOrientation.HORIZONTAL,
            true,
            false,
            false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
    chart.getLegend().setItemFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    style(chart.getCategoryPlot());
    return chart;
  }

  private static void style(CategoryPlot plot) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.getDomainAxis().setTickLabelFont(font);
    LogAxis nanoseconds = new LogAxis("nanoseconds, on a logarithmic scale");
    nanoseconds.setTickUnit(new NumberTickUnit(1));
    nanoseconds.setNumberFormatOverride(new DecimalFormat("0.##"));
    nanoseconds.setTickLabelFont(font);
    nanoseconds.setLabelFont(font);
    plot.setRangeAxis(nanoseconds);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRenderer(renderer());
  }

  private static LineAndShapeRenderer renderer() {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setSeriesShape(1, new Rectangle2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setSeriesShape(2, ShapeUtils.createDiamond((float) DOT * 0.65f));
    for (int i = 0; i < COLOURS.size(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i));
    }
    return renderer;
  }
}
