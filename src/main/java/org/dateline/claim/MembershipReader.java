package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.entity.Mention;
import org.dateline.language.CalendarDate;
import org.dateline.language.Dependency;
import org.dateline.language.TimeExpression;

/**
 * Memberships that nouns state: "X is a member of Y", "Y, whose members are A, B and C", "Y member
 * X". The parse and the order of the words must agree, for a wrong apposition would make a false
 * fact.
 */
final class MembershipReader {
  private static final List<FillerType> MEMBER = List.of(FillerType.GROUP, FillerType.AGENT);
  private static final List<FillerType> ORGANIZATION = List.of(FillerType.ORGANIZATION);

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;

  MembershipReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      if (isMember(syntax, token)) {
        read(syntax, token, drafts);
      }
    }
    drafts.addAll(new AffiliationReader(view, resolver, words).read(syntax));
    return drafts;
  }

  /** "Member", or the "state" of "member state", which the tagger may take for a verb. */
  private boolean isMember(Syntax syntax, int token) {
    boolean named =
        words.membership().contains(syntax.lemma(token)) && syntax.token(token).isNoun();
    boolean state = token > 0 && isState(syntax, token) && isMemberWord(syntax, token - 1);
    return named && !(token + 1 < syntax.size() && isState(syntax, token + 1)) || state;
  }

  private boolean isMemberWord(Syntax syntax, int token) {
    return words.membership().contains(syntax.lemma(token));
  }

  private boolean isState(Syntax syntax, int token) {
    return words.places().contains(syntax.lemma(token));
  }

  private void read(Syntax syntax, int noun, List<Draft> drafts) {
    List<Found> organizations = organizations(syntax, noun);
    boolean past =
        syntax.children(noun, "amod", "advmod", "compound").stream()
            .anyMatch(word -> words.past().contains(syntax.word(word)));
    if (organizations.isEmpty() || past) {
      return;
    }
    Found organization = organizations.get(0);
    Set<Found> members = new java.util.LinkedHashSet<>();
    members.addAll(predicated(syntax, noun));
    members.addAll(listed(syntax, noun));
    members.addAll(apposed(syntax, noun));
    members.addAll(following(syntax, noun));
    for (Found member : members) {
      if (!member.filler().equals(organization.filler())) {
        Draft draft = new Draft(syntax.sentence().index(), noun, "Membership");
        draft.add("member", member);
        draft.add("organization", organization);
        begin(syntax, noun).ifPresent(start -> draft.date(Optional.of(start), Optional.empty()));
        drafts.add(draft);
      }
    }
  }

  /** "A member since 2004", "became a member in 2004". */
  private Optional<CalendarDate> begin(Syntax syntax, int noun) {
    Optional<Integer> verb = syntax.up(noun).map(Dependency::governor).filter(it -> it >= 0);
    boolean becomes = verb.filter(it -> words.becoming().contains(syntax.lemma(it))).isPresent();
    for (TimeExpression time : syntax.sentence().times()) {
      int end = time.last() - 1;
      boolean since = isSince(syntax, time.first());
      List<Integer> above =
          IntStream.range(time.first(), time.last())
              .boxed()
              .flatMap(it -> syntax.up(it).stream())
              .map(Dependency::governor)
              .filter(it -> it < time.first() || it > end)
              .toList();
      boolean here = above.contains(noun) || becomes && above.contains(verb.get());
      if (here && (becomes || since)) {
        return time.start();
      }
    }
    return Optional.empty();
  }

  private static boolean isSince(Syntax syntax, int first) {
    return syntax.word(first).equals("since")
        || first > 0 && syntax.word(first - 1).equals("since");
  }

  private List<Found> organizations(Syntax syntax, int noun) {
    List<Integer> candidates =
        new ArrayList<>(syntax.children(noun, "nmod:of", "nmod:poss", "compound", "amod"));
    candidates.removeIf(token -> syntax.isWhWord(token));
    before(syntax, noun).ifPresent(candidates::add);
    beforeMember(syntax, noun).ifPresent(candidates::add);
    List<Found> found = new ArrayList<>();
    candidates.forEach(token -> found.addAll(resolver.resolve(syntax, token, ORGANIZATION)));
    return found;
  }

  /** "NATO member states": the name before "member". */
  private Optional<Integer> beforeMember(Syntax syntax, int noun) {
    return noun > 0 && isMemberWord(syntax, noun - 1)
        ? view.cast()
            .nameEndingAt(syntax.sentence().index(), noun - 1)
            .map(mention -> mention.head())
        : Optional.empty();
  }

  /** "NATO, whose members …": the name that stands before the comma. */
  private Optional<Integer> before(Syntax syntax, int noun) {
    int whose = noun - 1;
    boolean relative =
        whose > 1 && syntax.word(whose).equals("whose") && syntax.word(whose - 1).equals(",");
    return relative
        ? view.cast().mentions(syntax.sentence().index()).stream()
            .filter(mention -> mention.last() == whose - 1)
            .map(mention -> mention.head())
            .findFirst()
        : Optional.empty();
  }

  /** "Chile and Peru are members of …", "Chile became a member of …". */
  private List<Found> predicated(Syntax syntax, int noun) {
    List<Found> found = new ArrayList<>();
    if (syntax.has(noun, "cop")) {
      syntax.children(noun, "nsubj").stream()
          .filter(subject -> subject < noun && !syntax.isWhWord(subject))
          .forEach(subject -> found.addAll(resolver.resolve(syntax, subject, MEMBER)));
    }
    for (Dependency edge : syntax.edgesTo(noun)) {
      boolean becomes =
          edge.governor() != Dependency.ROOT
              && Set.of("xcomp", "obj").contains(edge.kind())
              && words.becoming().contains(syntax.lemma(edge.governor()));
      if (becomes) {
        new VerbArguments(syntax, view.cast(), words)
            .subjects(edge.governor())
            .forEach(subject -> found.addAll(resolver.resolve(syntax, subject, MEMBER)));
      }
    }
    return found;
  }

  /**
   * "… whose members are A, B and C": the list that follows "are" or "include" up to the end of its
   * clause. Read from the words, and only where the parse hangs the noun on that verb or list.
   */
  private List<Found> listed(Syntax syntax, int noun) {
    boolean plural = syntax.token(noun).pos().endsWith("S");
    int verb = noun + 1;
    if (!plural || verb >= syntax.size() || !isListing(syntax, noun, verb)) {
      return List.of();
    }
    return namesFrom(syntax, verb + 1);
  }

  /** "NATO members Turkey and Greece", "member states A, B and C": the parse joins the first. */
  private List<Found> following(Syntax syntax, int noun) {
    int head = nameStart(syntax, noun + 1);
    boolean joined =
        head >= 0
            && syntax.word(noun).endsWith("s")
            && (syntax.isBelow(head, noun)
                || syntax.up(noun).filter(edge -> edge.governor() == head).isPresent());
    return joined ? namesFrom(syntax, noun + 1) : List.of();
  }

  private List<Found> namesFrom(Syntax syntax, int first) {
    List<Found> found = new ArrayList<>();
    int at = first;
    while (at < syntax.size()) {
      int head = nameHead(syntax, at);
      if (head >= 0) {
        found.addAll(single(syntax, head));
        at = mentionEnd(syntax, head);
      } else if (syntax.word(at).matches(",|and|the|as|well")) {
        at++;
      } else {
        break;
      }
    }
    return found;
  }

  private boolean isListing(Syntax syntax, int noun, int verb) {
    return words.listing().contains(syntax.lemma(verb))
        && syntax.relation(noun).startsWith("nsubj")
        && syntax.has(noun, "nmod:poss", "nmod:of", "compound");
  }

  private int nameHead(Syntax syntax, int token) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.first() <= token && token < mention.last())
        .findFirst()
        .map(mention -> mention.head())
        .orElse(-1);
  }

  private int nameStart(Syntax syntax, int token) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.first() == token && mention.kind() == Mention.Kind.NAME)
        .findFirst()
        .map(Mention::head)
        .orElse(-1);
  }

  private int mentionEnd(Syntax syntax, int head) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.first() <= head && head < mention.last())
        .findFirst()
        .map(mention -> mention.last())
        .orElse(head + 1);
  }

  private List<Found> single(Syntax syntax, int head) {
    return resolver.alone(syntax, head, MEMBER);
  }

  /** "Turkey, a member of NATO, …"; "NATO member Turkey". */
  private List<Found> apposed(Syntax syntax, int noun) {
    List<Found> found = new ArrayList<>();
    syntax
        .up(noun)
        .filter(edge -> edge.kind().equals("appos") && isApposition(syntax, edge.governor(), noun))
        .ifPresent(edge -> found.addAll(resolver.alone(syntax, edge.governor(), MEMBER)));
    boolean before = noun + 1 < syntax.size() && syntax.token(noun).pos().equals("NN");
    if (before && syntax.up(noun).filter(edge -> edge.kind().equals("compound")).isPresent()) {
      int head = nameHead(syntax, noun + 1);
      if (head >= 0) {
        found.addAll(resolver.alone(syntax, head, MEMBER));
      }
    }
    return found;
  }

  /** Whether name, comma and article stand directly before the noun's phrase. */
  private boolean isApposition(Syntax syntax, int name, int noun) {
    int comma = mentionEnd(syntax, name);
    if (noun < comma + 1 || !syntax.word(comma).equals(",")) {
      return false;
    }
    int first = syntax.extent(noun)[0];
    return first == comma + 1 && syntax.token(noun).pos().equals("NN");
  }
}
