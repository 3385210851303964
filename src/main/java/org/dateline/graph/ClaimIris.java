package org.dateline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.dateline.claim.Claim;
import org.dateline.claim.Filler;
import org.dateline.claim.Role;
import org.dateline.language.CalendarDate;

/**
 * Decides which claims are about the same thing. What two articles agree on, by the properties that
 * identify its class and by its time, has one IRI in both. Where that says too little (no time, no
 * participant, or a group that is known by its words alone), the IRI is the article's own.
 */
final class ClaimIris {
  /** The identifying property that stands for the whole time. */
  static final String TIME = "date";

  private static final String PLACE = "place";

  private final Iris iris;
  private final Ontology ontology;
  private final Directory directory;
  private final Node article;
  private final Map<Integer, Node> byClaim = new HashMap<>();
  private final Map<Node, Claim> firstOf = new HashMap<>();

  ClaimIris(Iris iris, Ontology ontology, Directory directory, Node article, List<Claim> claims) {
    this.iris = iris;
    this.ontology = ontology;
    this.directory = directory;
    this.article = article;
    claims.forEach(this::assign);
  }

  /** The IRI of the claim with that id. */
  Node iri(int claim) {
    Node iri = byClaim.get(claim);
    if (iri == null) {
      throw new IllegalArgumentException("no claim has the id " + claim);
    }
    return iri;
  }

  private void assign(Claim claim) {
    Node iri = sharedKey(claim).map(key -> mint(claim, key)).orElseGet(() -> own(claim));
    if (!sameAccount(firstOf.getOrDefault(iri, claim), claim)) {
      iri = own(claim);
    }
    firstOf.merge(iri, claim, (first, next) -> hasTime(first) ? first : next);
    byClaim.put(claim.id(), iri);
  }

  /** One node can tell only one account: how it is put, who says so, where and when it was. */
  private static boolean sameAccount(Claim first, Claim second) {
    Set<Filler> here = Set.copyOf(first.fillers(PLACE).toList());
    Set<Filler> there = Set.copyOf(second.fillers(PLACE).toList());
    return first.modality() == second.modality()
        && first.attributedTo().equals(second.attributedTo())
        && (here.isEmpty() || there.isEmpty() || here.equals(there))
        && sameTime(first, second);
  }

  private static boolean sameTime(Claim first, Claim second) {
    boolean equal = first.start().equals(second.start()) && first.end().equals(second.end());
    return equal || !hasTime(first) || !hasTime(second);
  }

  private Optional<List<String>> sharedKey(Claim claim) {
    Set<String> identifying = ontology.identifyingProperties(claim.type());
    List<Role> roles =
        claim.roles().stream().filter(role -> identifying.contains(role.property())).toList();
    boolean timed = identifying.contains(TIME);
    boolean enough = timed ? !roles.isEmpty() && hasTime(claim) : roles.size() > 1;
    if (!enough || !roles.stream().allMatch(this::identifies) || noEntity(roles)) {
      return Optional.empty();
    }
    Set<String> key = new TreeSet<>();
    roles.forEach(role -> key.add(part(role)));
    if (timed) {
      key.add("from " + lexical(claim.start()));
      key.add("to " + lexical(claim.end()));
    }
    return Optional.of(withType(claim, key));
  }

  private static boolean hasTime(Claim claim) {
    return claim.start().isPresent() || claim.end().isPresent();
  }

  private static boolean noEntity(List<Role> roles) {
    return roles.stream().noneMatch(role -> role.filler() instanceof Filler.Entity);
  }

  /** A group is not: "several ministers" of two articles may be different people. */
  private boolean identifies(Role role) {
    if (role.filler() instanceof Filler.Entity entity) {
      return !directory.type(entity.key()).isDescribed();
    }
    return role.filler() instanceof Filler.Words;
  }

  private Node own(Claim claim) {
    List<String> key = new ArrayList<>();
    key.add(article.getURI());
    key.add(claim.modality().name());
    key.add(claim.attributedTo().orElse(""));
    key.add(lexical(claim.start()));
    key.add(lexical(claim.end()));
    claim.evidence().forEach(span -> key.add(span.start() + "-" + span.end()));
    claim.roles().stream().map(ClaimIris::part).sorted().forEach(key::add);
    return mint(claim, withType(claim, key));
  }

  private Node mint(Claim claim, List<String> key) {
    String type = kebab(claim.type());
    if (!ontology.isA(claim.type(), Vocabulary.EVENT)) {
      return iris.claim(type, "", key);
    }
    String day = claim.start().or(claim::end).map(date -> " " + date.lexical()).orElse("");
    return iris.claim("event", type + day, key);
  }

  private static List<String> withType(Claim claim, Iterable<String> parts) {
    List<String> key = new ArrayList<>();
    key.add(claim.type());
    parts.forEach(key::add);
    return key;
  }

  private static String part(Role role) {
    Filler filler = role.filler();
    String value = "";
    if (filler instanceof Filler.Entity entity) {
      value = "entity " + entity.key();
    } else if (filler instanceof Filler.Words words) {
      value = "words " + words.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
    return role.property() + " " + value;
  }

  private static String lexical(Optional<CalendarDate> date) {
    return date.map(CalendarDate::lexical).orElse("");
  }

  private static String kebab(String type) {
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
