package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Goes through a served site as a search engine does: from its home page, link by link. */
final class Crawler {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI home;
  private final SortedMap<String, Integer> statuses = new TreeMap<>();
  private final Deque<URI> waiting = new ArrayDeque<>();

  private Crawler(URI home) {
    this.home = home;
  }

  /**
   * All that can be reached on the host, with the status of each answer; by its address within the
   * site, such as {@code years/2012/}, or with a leading slash where it lies outside.
   */
  static SortedMap<String, Integer> crawl(URI home) {
    Crawler crawler = new Crawler(home);
    crawler.meet(home);
    while (!crawler.waiting.isEmpty()) {
      crawler.visit(crawler.waiting.removeFirst());
    }
    return Collections.unmodifiableSortedMap(crawler.statuses);
  }

  private void meet(URI address) {
    if (home.getAuthority().equals(address.getAuthority())
        && statuses.putIfAbsent(name(address), 0) == null) {
      waiting.addLast(address);
    }
  }

  private String name(URI address) {
    String path = address.getPath();
    return path.startsWith(home.getPath()) ? path.substring(home.getPath().length()) : path;
  }

  private void visit(URI address) {
    HttpResponse<String> answer = get(address);
    statuses.put(name(address), answer.statusCode());
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      Jsoup.parse(answer.body(), address.toString())
          .select("[href], [src]")
          .forEach(it -> meet(target(it)));
    }
  }

  private static URI target(Element element) {
    String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
    int hash = target.indexOf('#');
    return URI.create(hash < 0 ? target : target.substring(0, hash));
  }

  private HttpResponse<String> get(URI address) {
    try {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(address.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
