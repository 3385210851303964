package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;

class GraphStoreClientTest {
  private static final Node GRAPH = NodeFactory.createURI("urn:graph:article");
  private static final byte[] DONE =
      "HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aConnectionThatBreaksOnceIsTriedAgain() throws Exception {
    assertThat(askedOf(1)).isEqualTo(2);
  }

  @Test
  void aConnectionThatBreaksAgainIsReported() {
    assertThatThrownBy(() -> askedOf(2))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("broke off the connection");
  }

  /** How often a server that hangs up that often was asked until it took the graph. */
  private static int askedOf(int hangUps) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Integer> asked =
          CompletableFuture.supplyAsync(() -> serve(server, hangUps));
      URI store = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/dateline/data");
      new GraphStoreClient(store, Optional.empty()).put(GRAPH, List.of());
      return asked.get();
    }
  }

  private static int serve(ServerSocket server, int hangUps) {
    try {
      for (int i = 1; ; i++) {
        try (Socket socket = server.accept()) {
          readHead(socket.getInputStream());
          if (i > hangUps) {
            socket.getOutputStream().write(DONE);
            return i;
          }
        }
      }
    } catch (IOException e) {
      return 0;
    }
  }

  private static void readHead(InputStream in) throws IOException {
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      head += (char) in.read();
    }
  }
}
