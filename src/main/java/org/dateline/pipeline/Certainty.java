package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.claim.Claim;
import org.dateline.claim.Filler;
import org.dateline.claim.Role;

/**
 * Leaves out claims of little confidence, and roles that only they would fill.
 *
 * @param least confidence that a claim must have, 0 to 1
 */
record Certainty(double least) {
  List<Claim> filter(List<Claim> claims) {
    if (least <= 0) {
      return claims;
    }
    Map<Integer, Integer> places = new HashMap<>();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.confidence() >= least) {
        places.put(claim.id(), kept.size());
        kept.add(claim);
      }
    }
    return kept.stream().map(claim -> renumbered(claim, places)).toList();
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
        claim.confidence());
  }
}
