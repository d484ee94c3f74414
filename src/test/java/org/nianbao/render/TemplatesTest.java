package org.nianbao.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class TemplatesTest {

  private static final Path SITE = Path.of(".");

  /**
   * The preview mixes languages on purpose. Switching the guess off would switch it off for all
   * later checks of this process.
   */
  private static final String GUESSED_LANGUAGE = "appears to be written in";

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void everyPageIsValid(String language) throws Exception {
    for (Map.Entry<String, String> page : TemplatePreview.render(SITE, language).entrySet()) {
      if (page.getKey().endsWith(".html")) {
        assertThat(faults(page.getValue())).as(page.getKey()).isEmpty();
      } else {
        assertThat(wellFormed(page.getValue())).as(page.getKey()).isTrue();
      }
    }
  }

  @Test
  void aTemplateHoldsNoSentenceStyleOrScriptOfItsOwn() throws IOException {
    for (Path template : MessagesTest.templates()) {
      String text = Files.readString(template).replaceAll("(?s)<#--.*?-->", "");
      assertThat(text)
          .as(template.toString())
          .doesNotContainPattern("\\p{IsHan}")
          .doesNotContainPattern("<script(?! src=\"\\$\\{url\\()")
          .doesNotContain("<style", " style=", " onclick=", "?api", "?new");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "site.css"})
  void aStyleSheetAsksNoOtherHost(String name) throws IOException {
    assertThat(Files.readString(Path.of("assets", "css", name)))
        .doesNotContain("url(", "@import", "@font-face", "style: italic");
  }

  private static String faults(String html) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .lines()
        .filter(line -> !line.contains(GUESSED_LANGUAGE))
        .collect(Collectors.joining("\n"));
  }

  private static boolean wellFormed(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    return true;
  }
}
