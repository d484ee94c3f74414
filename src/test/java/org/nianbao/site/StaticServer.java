package org.nianbao.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a built site as a static host does, at a free port of this machine and under a path, so
 * that links which only work at a host's root fail. It sends the headers that the site asks for.
 */
final class StaticServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("pdf", "application/pdf"));

  private static final byte[] LOCAL = {127, 0, 0, 1};

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final Map<String, String> headers;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private StaticServer(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    this.headers = HeadersFile.read(folder);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOCAL), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /**
   * Begins to serve.
   *
   * @param base the path of the site on the host, with slashes around, for example {@code
   *     /federation/reports/}
   */
  static StaticServer serve(Path folder, String base) {
    try {
      StaticServer started = new StaticServer(folder, base);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the home page, for example {@code http://127.0.0.1:40123/federation/}. */
  URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(base)) {
        send(exchange, 404, "text/plain", "outside the site".getBytes(StandardCharsets.UTF_8));
        return;
      }
      String name = path.substring(base.length());
      Path wanted = folder.resolve(name).normalize();
      if (Files.isDirectory(wanted) && !name.isEmpty() && !name.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        send(exchange, 301, "text/plain", new byte[0]);
        return;
      }
      Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
      if (wanted.startsWith(folder) && Files.isRegularFile(file)) {
        send(exchange, 200, type(file), Files.readAllBytes(file));
      } else {
        notFound(exchange);
      }
    }
  }

  private void notFound(HttpExchange exchange) throws IOException {
    Path page = folder.resolve("404.html");
    byte[] body = Files.isRegularFile(page) ? Files.readAllBytes(page) : new byte[0];
    send(exchange, 404, type(page), body);
  }

  private static String type(Path file) {
    String name = file.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, silent ? -1 : body.length);
    if (!silent) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
