package org.dateline.pipeline;

import java.util.List;
import org.dateline.claim.Agreement;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimReader;
import org.dateline.entity.Cast;
import org.dateline.entity.CastReader;
import org.dateline.language.Document;
import org.dateline.language.TwoReadings;

/** From sentences to claims. */
record Interpreter(CastReader casts, ClaimReader claims, Agreement agreement) {
  Said interpret(Document document) {
    Cast cast = casts.read(document);
    return new Said(document, cast, claims.read(document, cast));
  }

  /** The claims of the main reading, each as sure as the second leaves it. */
  Said interpret(TwoReadings readings) {
    Said main = interpret(readings.main());
    List<Claim> other = interpret(readings.second()).claims();
    return new Said(main.document(), main.cast(), agreement.weigh(main.claims(), other));
  }
}
