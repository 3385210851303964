package org.dateline.claim;

import java.util.stream.Collectors;
import org.dateline.entity.Cast;
import org.dateline.language.CalendarDate;

/**
 * A claim as one short line: {@code Meeting actor=Chile actor=Peru place=Lima 2023-05-02 Planned
 * says=Lula}.
 */
final class ClaimLine {
  private ClaimLine() {}

  static String of(Claim claim, Cast cast) {
    String roles =
        claim.roles().stream()
            .map(role -> role.property() + "=" + filler(role.filler(), cast))
            .collect(Collectors.joining(" "));
    String modality = claim.modality() == Modality.ASSERTED ? "" : " " + claim.modality().term();
    String source =
        claim.attributedTo().map(key -> " says=" + cast.expectEntity(key).label()).orElse("");
    return claim.type() + " " + roles + dates(claim) + modality + source;
  }

  private static String dates(Claim claim) {
    String start = claim.start().map(CalendarDate::lexical).orElse("");
    String end = claim.end().map(CalendarDate::lexical).orElse("");
    if (start.isEmpty() && end.isEmpty()) {
      return "";
    }
    return start.equals(end) ? " " + start : " " + start + ".." + end;
  }

  private static String filler(Filler filler, Cast cast) {
    if (filler instanceof Filler.Entity entity) {
      return cast.expectEntity(entity.key()).label();
    }
    return filler instanceof Filler.Words words
        ? "\"" + words.text() + "\""
        : "#" + ((Filler.Event) filler).claim();
  }
}
