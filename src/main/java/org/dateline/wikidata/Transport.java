package org.dateline.wikidata;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Asks by GET and gives what comes back: all that the rest knows of HTTP. */
@FunctionalInterface
interface Transport {
  /**
   * @throws IOException where no whole answer came
   */
  Reply get(URI where, Map<String, String> form) throws IOException, InterruptedException;

  /**
   * What came back.
   *
   * @param status status code of HTTP
   * @param retryAfter the header of that name
   * @param body the text
   */
  record Reply(int status, Optional<String> retryAfter, String body) {}
}
