package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text that travels with the program on its class path. */
final class ServerResource {
  private ServerResource() {}

  static String read(String path) {
    try (InputStream in = ServerResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
