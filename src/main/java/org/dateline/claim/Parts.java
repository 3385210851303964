package org.dateline.claim;

import java.util.List;
import java.util.Set;

/**
 * Lets a whole and its parts share what holds for both: who meets at a summit takes part in it, it
 * happens where its meetings happen, and a meeting "in Uzbekistan" at a summit in Samarkand is in
 * Samarkand.
 */
final class Parts {
  private final Merged merged;
  private final Places places;

  Parts(Merged merged, Places places) {
    this.merged = merged;
    this.places = places;
  }

  void share() {
    List<Draft> drafts = merged.drafts();
    for (Draft part : drafts) {
      for (Draft.Link link : part.links()) {
        if (link.property().equals("partOf")) {
          merged.find(link).filter(whole -> whole != part).ifPresent(it -> join(part, it));
        }
      }
    }
    for (Draft part : drafts) {
      for (Draft.Link link : part.links()) {
        if (link.property().equals("partOf")) {
          merged.find(link).filter(whole -> whole != part).ifPresent(it -> refine(part, it));
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
