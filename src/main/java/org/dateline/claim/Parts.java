package org.dateline.claim;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Lets a whole and its parts share what holds for both: who meets at a summit takes part in it, it
 * happens where its meetings happen, and a meeting "in Uzbekistan" at a summit in Samarkand is in
 * Samarkand.
 */
final class Parts {
  private static final double BY_CONTEXT = 0.7;

  private final Merged merged;
  private final Places places;

  Parts(Merged merged, Places places) {
    this.merged = merged;
    this.places = places;
  }

  /** Gives wholes what their parts say. */
  void join() {
    each(Parts::join);
  }

  /** Gives parts the closer place of their wholes. */
  void refine() {
    each(this::refine);
  }

  /**
   * Where an article tells of one summit only, what is to be discussed with nobody named is
   * discussed there.
   */
  void adopt() {
    List<Draft> summits =
        merged.drafts().stream().filter(draft -> draft.type().equals("Summit")).toList();
    if (summits.size() != 1) {
      return;
    }
    Draft summit = summits.get(0);
    for (Draft draft : merged.drafts()) {
      boolean nobody =
          draft.type().equals("Consult")
              && draft.fillers("actor").isEmpty()
              && draft.fillers("organizer").isEmpty();
      if (nobody) {
        draft.link(new Draft.Link("partOf", summit.sentence(), summit.token()));
        for (String role : List.of("organizer", "place")) {
          summit.fillers(role).forEach(filler -> draft.add(role, filler));
        }
        summit.evidence().stream().findFirst().ifPresent(draft::addEvidence);
        draft.weigh(BY_CONTEXT);
      }
    }
  }

  private void each(BiConsumer<Draft, Draft> action) {
    for (Draft part : merged.drafts()) {
      for (Draft.Link link : part.links()) {
        if (link.property().equals("partOf")) {
          merged.find(link).filter(whole -> whole != part).ifPresent(it -> action.accept(part, it));
        }
      }
    }
  }

  private static void join(Draft part, Draft whole) {
    boolean happens = part.modality() == Modality.ASSERTED || part.modality() == Modality.PLANNED;
    if (!happens || !whole.type().equals("Summit")) {
      return;
    }
    boolean news = false;
    for (Role role : part.roles()) {
      if (Set.of("actor", "place").contains(role.property()) && !whole.involves(role.filler())) {
        news |= whole.add(role.property(), role.filler());
      }
    }
    if (news) {
      part.evidence().forEach(whole::addEvidence);
    }
  }

  private void refine(Draft part, Draft whole) {
    Set<String> wide = Places.keys(part, "place");
    for (String narrow : Places.keys(whole, "place")) {
      boolean within = wide.stream().anyMatch(it -> places.isIn(narrow, it));
      if (within && part.add("place", new Filler.Entity(narrow))) {
        whole.evidence().forEach(part::addEvidence);
      }
    }
  }
}
