package org.nianbao.site;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.SmallPictures;

/** Pictures in reports, from the file to the page. */
@ExtendWith(SiteParameters.class)
class PicturesTest {

  @TempDir private Path temp;

  private Element image(String written, int width, int height) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", picture);
    return page(written, Map.of("合影.jpg", picture.toByteArray())).expectFirst(".nb-body img");
  }

  private Document page(String written, Map<String, byte[]> pictures) throws IOException {
    Path site = temp.resolve("site");
    write(
        site,
        "content/organisations/town.adoc",
        "= 楚江镇总工会\n:jbake-type: organisation\n:jbake-status: published\n:kind: town\n\n简介。\n");
    write(
        site,
        "content/reports/town/2012.adoc",
        "= 楚江镇总工会 2012 年度工作总结\n:jbake-type: report\n:jbake-status: published\n"
            + ":jbake-date: 2012-12-28\n:period: 2012-01-01/2012-12-31\n\n职工运动会合影：\n\n"
            + written
            + "\n");
    for (var picture : pictures.entrySet()) {
      Files.write(
          site.resolve("content/reports/town").resolve(picture.getKey()), picture.getValue());
    }
    ProductFolder.copy(site);
    BuiltSite.build(site, temp.resolve("built"), 1);
    return Jsoup.parse(Files.readString(temp.resolve("built/reports/town/2012/index.html")));
  }

  private static void write(Path site, String file, String text) throws IOException {
    Files.createDirectories(site.resolve(file).getParent());
    Files.writeString(site.resolve(file), text);
  }

  @Test
  void aSmallPictureSaysItsSizeAndLoadsWhenItIsSeen() throws IOException {
    Element image = image("image::合影.jpg[运动会合影]", 800, 600);

    assertThat(image.attr("width")).isEqualTo("800");
    assertThat(image.attr("height")).isEqualTo("600");
    assertThat(image.attr("loading")).isEqualTo("lazy");
    assertThat(image.hasAttr("srcset")).isFalse();
  }

  @Test
  void aLargePictureHasASmallerVersionBesideIt() throws IOException {
    Element image = image("image::合影.jpg[运动会合影]", 2400, 1600);

    assertThat(image.attr("srcset"))
        .matches(
            "(\\.\\./)+reports/town/%E5%90%88%E5%BD%B1\\.960w\\.jpg 960w, "
                + "(\\.\\./)+reports/town/%E5%90%88%E5%BD%B1\\.jpg 2400w");
    assertThat(ImageIO.read(temp.resolve("built/reports/town/合影.960w.jpg").toFile()).getWidth())
        .isEqualTo(960);
    assertThat(temp.resolve("built/reports/town/合影.jpg")).exists();
  }

  @Test
  void whatTheAuthorSaysOfItsSizeStands() throws IOException {
    Element image = image("image::合影.jpg[运动会合影,width=300]", 800, 600);

    assertThat(image.attr("width")).isEqualTo("300");
    assertThat(image.hasAttr("height")).isFalse();
  }

  @Test
  void noOtherVersionCanBeSmuggledIn() throws IOException {
    Element image =
        image(
            "++++\n<img src=\"合影.jpg\" alt=\"合影\" srcset=\"https://elsewhere.example/x.jpg 1x\">\n++++",
            800,
            600);

    assertThat(image.hasAttr("srcset")).isFalse();
  }

  /**
   * Which kinds browsers turn by what a telephone noted is as they please; a page that expects
   * something else jumps, or stretches the picture.
   */
  @Test
  void aBrowserShowsEachAsLargeAsThePageSays(Browser browser) throws IOException {
    Map<String, byte[]> pictures =
        SmallPictures.KINDS.stream()
            .collect(toMap(it -> "手机." + it, it -> SmallPictures.noted(it, "江边街 5 号")));
    StringBuilder written = new StringBuilder();
    pictures.keySet().forEach(it -> written.append("image::" + it + "[手机照片]\n\n"));
    page(written.toString(), pictures);

    try (StaticServer server = StaticServer.serve(temp.resolve("built"), "/");
        BrowserContext session = browser.withoutPolicy()) {
      Page page = session.newPage();
      page.navigate(server.home().resolve("reports/town/2012/").toString());
      assertThat((List<?>) page.evaluate(SHOWN))
          .extracting(Object::toString)
          .containsExactlyInAnyOrder(
              "jpg 30x40, 30x40 on the page",
              "png 30x40, 30x40 on the page",
              "webp 40x30, 40x30 on the page",
              "gif 40x30, 40x30 on the page");
    }
  }

  private static final String SHOWN =
      """
      Promise.all([...document.querySelectorAll('.nb-body img')].map(async it => {
        it.loading = 'eager';
        await it.decode();
        const whole = new Image();
        whole.src = it.src;
        await whole.decode();
        const size = it.getAttribute('width') + 'x' + it.getAttribute('height');
        return `${it.src.split('.').pop()} ${whole.naturalWidth}x${whole.naturalHeight}, `
          + `${size} on the page`;
      }))
      """;
}
