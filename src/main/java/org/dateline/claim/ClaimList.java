package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns drafts into claims: drops what lacks what its class needs, numbers the rest. */
final class ClaimList {
  /** Who, to whom, where, what about; roles that are not listed come first. */
  private static final List<String> ORDER =
      List.of(
          "actor",
          "organizer",
          "speaker",
          "party",
          "member",
          "holder",
          "target",
          "organization",
          "title",
          "of",
          "place",
          "locatedIn",
          "content",
          "quote",
          "topic",
          "cause",
          "partOf");

  private final Lexicon lexicon;
  private final Confidence confidence;

  ClaimList(Lexicon lexicon, Confidence confidence) {
    this.lexicon = lexicon;
    this.confidence = confidence;
  }

  /** The claims, in order of the text. */
  List<Claim> of(Merged merged) {
    Map<Draft, Integer> ids = new IdentityHashMap<>();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : merged.drafts()) {
      if (lexicon.rules().suffices(draft)) {
        ids.put(draft, kept.size());
        kept.add(draft);
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : kept) {
      claims.add(claim(draft, ids, merged));
    }
    return claims;
  }

  private Claim claim(Draft draft, Map<Draft, Integer> ids, Merged merged) {
    List<Role> roles = new ArrayList<>(draft.roles());
    for (Draft.Link link : draft.links()) {
      merged
          .find(link)
          .filter(other -> other != draft)
          .map(ids::get)
          .map(id -> new Role(link.property(), new Filler.Event(id)))
          .filter(role -> !roles.contains(role))
          .ifPresent(roles::add);
    }
    roles.sort(Comparator.comparingInt(role -> ORDER.indexOf(role.property())));
    List<String> signals = signals(draft);
    return new Claim(
        ids.get(draft),
        draft.type(),
        roles,
        draft.start(),
        draft.end(),
        modality(draft),
        draft.attributedTo(),
        List.copyOf(draft.evidence()),
        Confidence.probability(confidence.logOdds(signals)),
        confidence.weighed(signals));
  }

  private static List<String> signals(Draft draft) {
    List<String> signals = new ArrayList<>(draft.judgement().signals());
    if (draft.isToldAgain()) {
      signals.add("told again");
    }
    return signals;
  }

  /** Who has left, at a time that is not said, is said not to be a member. */
  private Modality modality(Draft draft) {
    boolean ends =
        draft.predicate().map(it -> it.entry().dates() == LexiconEntry.Dates.END).orElse(false);
    boolean over = ends && draft.modality() == Modality.ASSERTED && draft.end().isEmpty();
    return over ? Modality.DENIED : draft.modality();
  }
}
