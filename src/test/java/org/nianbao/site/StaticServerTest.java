package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticServerTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final StaticServer server;

  StaticServerTest(@TempDir Path folder) {
    TestFiles.write(folder, "site/index.html", "<p>首页");
    TestFiles.write(folder, "site/years/2012/index.html", "<p>2012 年");
    TestFiles.write(folder, "site/图.svg", "<svg/>");
    TestFiles.write(folder, "site/feed.xml", "<feed/>");
    TestFiles.write(folder, "site/404.html", "<p>没有这一页");
    TestFiles.write(folder, "secret.html", "秘密");
    server = StaticServer.serve(folder.resolve("site"), "/federation/reports/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'',             200, text/html; charset=utf-8, <p>首页",
    "years/2012/,    200, text/html; charset=utf-8, <p>2012 年",
    "%E5%9B%BE.svg,  200, image/svg+xml,            <svg/>",
    "feed.xml?a=b,   200, application/xml,          <feed/>",
    "years/2013/,    404, text/html; charset=utf-8, <p>没有这一页",
    "%2e%2e/secret.html, 404, text/html; charset=utf-8, <p>没有这一页",
  })
  void answersAsAStaticHost(String address, int status, String type, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(server.home() + address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.body()).isEqualTo(body);
  }

  @Test
  void sendsThoseWhoForgetTheSlashToTheFolder() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(server.home() + "years/2012");

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).hasValue("/federation/reports/years/2012/");
  }

  @Test
  void hasNothingOutsideItsPath() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(server.home().resolve("/feed.xml").toString());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("outside the site");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
