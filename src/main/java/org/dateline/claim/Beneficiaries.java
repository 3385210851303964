package org.dateline.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds for whom something is given, where the purpose says so: Y of "gave money to support Y", "of
 * help to Y's farmers", "spent money on helping Y".
 */
final class Beneficiaries {
  private final Syntax syntax;
  private final VerbArguments verbs;
  private final Set<String> helping;

  /**
   * @param helping verbs for what is done for whoever is their object
   */
  Beneficiaries(Syntax syntax, VerbArguments verbs, Set<String> helping) {
    this.syntax = syntax;
    this.verbs = verbs;
    this.helping = helping;
  }

  List<Integer> of(Predicate predicate) {
    Set<Integer> found = new LinkedHashSet<>();
    Set<Integer> carriers = new LinkedHashSet<>(predicate.tokens());
    predicate.tokens().forEach(it -> carriers.addAll(syntax.children(it, "obj", "nmod:of")));
    for (int carrier : carriers) {
      purposes(carrier).forEach(purpose -> found.addAll(helped(purpose)));
    }
    found.removeAll(carriers);
    return List.copyOf(found);
  }

  private Stream<Integer> purposes(int carrier) {
    return syntax.children(carrier, "xcomp", "ccomp", "advcl", "acl", "nmod:in").stream()
        .flatMap(it -> Stream.concat(Stream.of(it), syntax.children(it, "acl").stream()))
        .filter(it -> it > carrier && helping.contains(syntax.lemma(it)))
        .filter(it -> syntax.isInfinitive(it) || syntax.token(it).pos().equals("VBG"));
  }

  /** The object, or whoever does what is helped with: "help farmers sow". */
  private Set<Integer> helped(int verb) {
    Set<Integer> found = new LinkedHashSet<>(verbs.objects(verb));
    syntax.children(verb, "ccomp", "xcomp").stream()
        .filter(it -> !syntax.isInfinitive(it))
        .forEach(it -> found.addAll(syntax.children(it, "nsubj")));
    return found;
  }
}
