package org.dateline.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries as bytes and back, for the index. */
final class EntryCodec {
  private static final long NO_DAY = Long.MIN_VALUE;

  private EntryCodec() {}

  /** An entry, whose offices are still ids of positions. */
  record Stored(Entry entry, List<HeldPosition> positions) {}

  static byte[] encode(Entry entry, List<HeldPosition> positions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(entry.id());
      out.writeByte(entry.type().ordinal());
      out.writeUTF(entry.label());
      writeAll(out, entry.aliases());
      writeAll(out, entry.demonyms());
      out.writeUTF(entry.country().orElse(""));
      out.writeUTF(entry.standsFor().orElse(""));
      out.writeDouble(entry.latitude().orElse(Double.NaN));
      out.writeDouble(entry.longitude().orElse(Double.NaN));
      out.writeDouble(entry.prior());
      out.writeShort(positions.size());
      for (HeldPosition held : positions) {
        out.writeUTF(held.position());
        out.writeUTF(held.of().orElse(""));
        out.writeLong(day(held.from()));
        out.writeLong(day(held.to()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Stored decode(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      Entry entry =
          new Entry(
              in.readUTF(),
              EntityType.values()[in.readByte()],
              in.readUTF(),
              readAll(in),
              readAll(in),
              text(in),
              text(in),
              List.of(),
              number(in),
              number(in),
              in.readDouble());
      return new Stored(entry, readPositions(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<HeldPosition> readPositions(DataInputStream in) throws IOException {
    List<HeldPosition> positions = new ArrayList<>();
    for (int count = in.readShort(); count > 0; count--) {
      positions.add(new HeldPosition(in.readUTF(), text(in), readDay(in), readDay(in)));
    }
    return positions;
  }

  private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    int count = in.readShort();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static Optional<String> text(DataInputStream in) throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }

  private static Optional<Double> number(DataInputStream in) throws IOException {
    return Optional.of(in.readDouble()).filter(number -> !number.isNaN());
  }

  private static long day(Optional<LocalDate> date) {
    return date.map(LocalDate::toEpochDay).orElse(NO_DAY);
  }

  private static Optional<LocalDate> readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
