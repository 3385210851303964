package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Leaves claims out of an article's list, with the roles that only they would fill. */
public final class ClaimSelection {
  private ClaimSelection() {}

  /** The claims that are wanted, numbered anew. */
  public static List<Claim> keep(List<Claim> claims, Predicate<Claim> wanted) {
    Map<Integer, Integer> places = new HashMap<>();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      if (wanted.test(claim)) {
        places.put(claim.id(), kept.size());
        kept.add(claim);
      }
    }
    return kept.size() == claims.size()
        ? claims
        : kept.stream().map(claim -> renumbered(claim, places)).toList();
  }

  private static Claim renumbered(Claim claim, Map<Integer, Integer> places) {
    List<Role> roles = new ArrayList<>();
    for (Role role : claim.roles()) {
      if (!(role.filler() instanceof Filler.Event event)) {
        roles.add(role);
      } else if (places.containsKey(event.claim())) {
        roles.add(new Role(role.property(), new Filler.Event(places.get(event.claim()))));
      }
    }
    return new Claim(
        places.get(claim.id()),
        claim.type(),
        roles,
        claim.start(),
        claim.end(),
        claim.modality(),
        claim.attributedTo(),
        claim.evidence(),
        claim.confidence(),
        claim.signals());
  }
}
