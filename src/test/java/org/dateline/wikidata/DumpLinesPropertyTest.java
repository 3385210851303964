package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DumpLinesPropertyTest {
  @Provide
  Arbitrary<List<String>> entities() {
    return Arbitraries.strings()
        .withChars("ab{}[],\\\"é中 \t")
        .ofMaxLength(90_000)
        .edgeCases(config -> config.none())
        .map(text -> "{" + text + "}")
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 60)
  void everyEntityComesOutAsItWentIn(
      @ForAll("entities") List<String> entities,
      @ForAll boolean brackets,
      @ForAll boolean windows,
      @ForAll @IntRange(min = 1, max = 70_000) int chunk)
      throws IOException {
    String end = windows ? "\r\n" : "\n";
    String body = String.join("," + end, entities);
    String dump = brackets ? "[" + end + body + end + "]" + end : body;
    assertThat(read(new Trickle(dump.getBytes(StandardCharsets.UTF_8), chunk))).isEqualTo(entities);
  }

  private static List<String> read(InputStream in) throws IOException {
    DumpLines lines = new DumpLines(in);
    List<String> found = new ArrayList<>();
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      found.add(new String(line.get(), StandardCharsets.UTF_8));
    }
    return found;
  }

  /** A stream that gives no more than a few bytes at a time, as networks do. */
  private static final class Trickle extends ByteArrayInputStream {
    private final int most;

    private Trickle(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      return super.read(bytes, offset, Math.min(length, most));
    }
  }
}
