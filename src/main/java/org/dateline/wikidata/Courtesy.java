package org.dateline.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.dateline.problem.UserMistake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks as Wikimedia wants to be asked: few requests at once, and after a refusal not before it is
 * welcome again. A server that is busy says so by 429 or 503, or by an error of the kind {@code
 * maxlag} or {@code ratelimited} in an answer that looks well.
 */
final class Courtesy {
  private static final Logger LOG = LoggerFactory.getLogger(Courtesy.class);
  private static final int ATTEMPTS = 8;
  private static final Set<String> BUSY =
      Set.of("maxlag", "ratelimited", "readonly", "internal_api_error_DBQueryError", "failed-save");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Transport transport;
  private final Pace pace;
  private final Semaphore places;
  private volatile boolean reached;

  /** What one try came to: an answer, or why there was none. */
  private record Attempt(
      Optional<JsonNode> answer,
      String reason,
      Optional<String> retryAfter,
      Optional<IOException> cause) {
    static Attempt failed(String reason, Optional<String> retryAfter) {
      return new Attempt(Optional.empty(), reason, retryAfter, Optional.empty());
    }
  }

  /**
   * @param atOnce how many requests may be under way
   */
  Courtesy(Transport transport, Pace pace, int atOnce) {
    this.transport = transport;
    this.pace = pace;
    this.places = new Semaphore(atOnce, true);
  }

  /**
   * The answer as JSON.
   *
   * @throws UserMistake where the server refuses us, or stays away after all tries
   * @throws ApiError where it finds fault with the request
   */
  JsonNode ask(URI where, Map<String, String> form) {
    try {
      places.acquire();
      try {
        return persist(where, form);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + where, e);
    }
  }

  private JsonNode persist(URI where, Map<String, String> form) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Attempt tried = attempt(where, form);
      if (tried.answer().isPresent()) {
        return tried.answer().get();
      }
      if (attempt == ATTEMPTS) {
        throw new UserMistake(
            where
                + " gave no answer in "
                + ATTEMPTS
                + " tries; the last time: "
                + tried.reason()
                + ".",
            "Run the command again later: what was fetched is kept.",
            tried.cause().orElse(null));
      }
      LOG.info("{}: {}; asking again", where, tried.reason());
      pace.await(attempt, tried.retryAfter());
    }
  }

  private Attempt attempt(URI where, Map<String, String> form) throws InterruptedException {
    try {
      Transport.Reply reply = transport.get(where, form);
      reached = true;
      return read(where, reply);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      if (!reached) {
        throw unreachable(where, e);
      }
      return new Attempt(
          Optional.empty(), "no connection (" + e + ")", Optional.empty(), Optional.of(e));
    } catch (IOException e) {
      return new Attempt(
          Optional.empty(), "no whole answer (" + e + ")", Optional.empty(), Optional.of(e));
    }
  }

  /** What was never reached is no fault of the moment: there is no network, or a wrong address. */
  private static UserMistake unreachable(URI where, IOException cause) {
    return new UserMistake(
        where + " cannot be reached.",
        "Check the network, the address, and where there is a proxy,"
            + " DATELINE_JAVA_OPTS=-Dhttps.proxyHost=… -Dhttps.proxyPort=…; without a network, a"
            + " dump of Wikidata makes a gazetteer: dateline gazetteer index.",
        cause);
  }

  private static Attempt read(URI where, Transport.Reply reply) {
    if (reply.status() == 429 || reply.status() >= 500) {
      return Attempt.failed("status " + reply.status(), reply.retryAfter());
    }
    if (reply.status() != 200) {
      throw new UserMistake(
          where + " refused a request with status " + reply.status() + ": " + start(reply.body()),
          "Check the address and the contact that you gave.");
    }
    Optional<JsonNode> json = parse(reply.body());
    if (json.isEmpty()) {
      return Attempt.failed("an answer that is no JSON", reply.retryAfter());
    }
    JsonNode error = json.get().path("error");
    if (error.isMissingNode()) {
      return new Attempt(json, "", Optional.empty(), Optional.empty());
    }
    if (BUSY.contains(error.path("code").asText())) {
      return Attempt.failed("busy (" + error.path("code").asText() + ")", reply.retryAfter());
    }
    throw new ApiError(
        where.toString(),
        error.path("code").asText(),
        error.path("id").asText(),
        start(error.path("info").asText()));
  }

  /** An answer cut short, or a page of HTML, is a fault of the moment. */
  private static Optional<JsonNode> parse(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      return json.isObject() ? Optional.of(json) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String start(String body) {
    String line = body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return line.length() > 200 ? line.substring(0, 200) + " …" : line;
  }
}
