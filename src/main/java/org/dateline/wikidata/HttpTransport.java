package org.dateline.wikidata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Over the network, as {@code https://meta.wikimedia.org/wiki/User-Agent_policy} asks: who asks is
 * said in every request, answers come compressed. Requests go by GET, which caches can answer; a
 * batch of fifty ids fits.
 */
final class HttpTransport implements Transport {
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** The query service gives up after 60 seconds itself. */
  private static final Duration ANSWER = Duration.ofSeconds(90);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final String userAgent;

  HttpTransport(String userAgent) {
    this.userAgent = userAgent;
  }

  @Override
  public Reply get(URI where, Map<String, String> form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(where + "?" + encode(form)))
            .timeout(ANSWER)
            .header("User-Agent", userAgent)
            .header("Accept", "application/sparql-results+json, application/json;q=0.9")
            .header("Accept-Encoding", "gzip")
            .GET()
            .build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    return new Reply(
        response.statusCode(), response.headers().firstValue("Retry-After"), text(response));
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    byte[] body = response.body();
    boolean gzip =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    if (!gzip) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
