package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one draft of all that tell of the same event or situation in an article: the same class and
 * participants at times and places that may be one, or a noun that refers back ("the two-day
 * summit", "their talks").
 */
final class EventMerger {
  private static final Set<String> DISTINCT_BY_TOPIC =
      Set.of("Request", "Accuse", "Reject", "Threaten", "Agree", "Support", "Aid", "Concede");

  /** Acts of speech: "the claim that it rained" is not the claim that it snowed. */
  private static final Set<String> SPEECH = Set.of("Request", "Accuse", "Reject", "Threaten");

  private final DocumentView view;
  private final WordLists words;
  private final Places places;

  EventMerger(DocumentView view, WordLists words, Places places) {
    this.view = view;
    this.words = words;
    this.places = places;
  }

  Merged merge(List<Draft> drafts) {
    Merged merged = new Merged(drafts);
    Places known = places.with(drafts);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> earlier = earlier(draft, kept, known);
      if (earlier.isPresent()) {
        earlier.get().absorb(draft);
        merged.put(draft, earlier.get());
      } else {
        kept.add(draft);
      }
    }
    Parts parts = new Parts(merged, known);
    parts.join();
    mergeSummits(kept, merged, known);
    parts.refine();
    parts.adopt();
    new Durations(view, words, merged).apply(drafts);
    return merged;
  }

  /** Two summits at one place and time are one where all who meet at one are at the other. */
  private static void mergeSummits(List<Draft> kept, Merged merged, Places known) {
    List<Draft> summits = kept.stream().filter(draft -> draft.type().equals("Summit")).toList();
    for (Draft small : summits) {
      for (Draft large : summits) {
        boolean apart =
            merged.survivor(small) == merged.survivor(large)
                || !Periods.mayBeOne(small, large)
                || !known.mayBeOne(small, large);
        boolean within =
            !small.fillers("place").isEmpty()
                && !large.fillers("place").isEmpty()
                && large.fillers("organizer").containsAll(small.fillers("organizer"))
                && large.fillers("actor").containsAll(small.fillers("actor"));
        if (!apart && within) {
          large.absorb(small);
          merged.put(small, large);
        }
      }
    }
  }

  private Optional<Draft> earlier(Draft draft, List<Draft> kept, Places known) {
    List<Draft> latestFirst = new ArrayList<>(kept);
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .filter(other -> other.type().equals(draft.type()))
        .filter(other -> isSame(draft, other, known))
        .findFirst();
  }

  private boolean isSame(Draft draft, Draft other, Places known) {
    if (draft.type().equals("Statement")) {
      return sameSaying(draft, other);
    }
    if (!Periods.mayBeOne(draft, other) || !known.mayBeOne(draft, other)) {
      return false;
    }
    return repeats(draft, other) && !isBackground(draft, other)
        || refersBack(draft)
            && isAnaphorOf(draft, other)
            && (!SPEECH.contains(draft.type()) || addsNoTopic(draft, other))
            && !(isStillToCome(draft) && other.modality() == Modality.ASSERTED);
  }

  private static boolean sameSaying(Draft draft, Draft other) {
    boolean same =
        draft.fillers("speaker").equals(other.fillers("speaker"))
            && draft.fillers("quote").equals(other.fillers("quote"))
            && draft.fillers("content").equals(other.fillers("content"));
    return same && !(draft.fillers("quote").isEmpty() && draft.fillers("content").isEmpty());
  }

  private static boolean repeats(Draft draft, Draft other) {
    Set<Role> mine = participants(draft);
    boolean named = !mine.isEmpty() || !draft.fillers("place").isEmpty();
    boolean same =
        named
            && mine.equals(participants(other))
            && (!mine.isEmpty() || draft.fillers("place").equals(other.fillers("place")))
            && draft.modality() == other.modality()
            && Objects.equals(draft.attributedTo(), other.attributedTo());
    return same && (!DISTINCT_BY_TOPIC.contains(draft.type()) || sameTopic(draft, other));
  }

  private static boolean sameTopic(Draft draft, Draft other) {
    return draft.fillers("topic").isEmpty()
        || other.fillers("topic").isEmpty()
        || draft.fillers("topic").equals(other.fillers("topic"));
  }

  private static boolean addsNoTopic(Draft draft, Draft other) {
    return other.fillers("topic").containsAll(draft.fillers("topic"));
  }

  /** The roles that tell one event from another: all but where, what about, and part of what. */
  private static Set<Role> participants(Draft draft) {
    Set<Role> participants = new LinkedHashSet<>();
    for (Role role : draft.roles()) {
      boolean circumstance = Set.of("place", "topic").contains(role.property());
      if (!circumstance || draft.type().equals("Location")) {
        participants.add(role);
      }
    }
    return participants;
  }

  private boolean refersBack(Draft draft) {
    if (draft.predicate().isEmpty() || !draft.predicate().get().isNoun()) {
      return false;
    }
    Syntax syntax = view.sentence(draft.sentence());
    return draft.predicate().get().anchors().stream()
        .anyMatch(anchor -> syntax.isDefinite(anchor) && !isSetApart(syntax, anchor));
  }

  /** "They met. They had met before": of two that are told so, one is another event. */
  private boolean isBackground(Draft draft, Draft other) {
    boolean dated = draft.isDated() && other.isDated();
    return !dated && isPluperfect(draft) != isPluperfect(other);
  }

  private boolean isPluperfect(Draft draft) {
    Syntax syntax = view.sentence(draft.sentence());
    return draft.predicate().filter(Predicate::isVerb).isPresent()
        && draft.attributedTo().isEmpty()
        && syntax.children(draft.token(), "aux").stream()
            .anyMatch(it -> syntax.word(it).equals("had"));
  }

  /** "The planned meeting" is none that has been held. */
  private boolean isStillToCome(Draft draft) {
    Syntax syntax = view.sentence(draft.sentence());
    return draft.predicate().orElseThrow().anchors().stream()
        .flatMap(anchor -> syntax.children(anchor, "amod").stream())
        .map(modifier -> words.modality().get(syntax.word(modifier)))
        .anyMatch(it -> it == Modality.PLANNED || it == Modality.POSSIBLE);
  }

  /** "Another meeting", "the next meeting", "will resume their talks": they are others. */
  private boolean isSetApart(Syntax syntax, int noun) {
    boolean resumed =
        syntax.relation(noun).equals("obj")
            && syntax
                .up(noun)
                .filter(edge -> words.apart().contains(syntax.lemma(edge.governor())))
                .isPresent();
    return resumed
        || syntax.children(noun, "amod", "det", "compound").stream()
            .anyMatch(child -> words.apart().contains(syntax.lemma(child)));
  }

  /** Whoever acts in one of them befalls it in the other. */
  private static boolean isReversed(Role role, Draft other) {
    boolean acts = role.property().equals("actor");
    boolean befalls = role.property().equals("target");
    return acts && other.fillers("target").contains(role.filler())
        || befalls && other.fillers("actor").contains(role.filler());
  }

  private static boolean isAnaphorOf(Draft draft, Draft other) {
    boolean denied = draft.modality() == Modality.DENIED || other.modality() == Modality.DENIED;
    Set<Filler> others = new LinkedHashSet<>();
    participants(other).forEach(role -> others.add(role.filler()));
    // More people may go to a summit than have been named so far.
    boolean open = draft.type().equals("Summit");
    boolean within =
        participants(draft).stream()
            .filter(role -> !(open && role.property().equals("actor")))
            .allMatch(role -> others.contains(role.filler()) && !isReversed(role, other));
    return !denied && !others.isEmpty() && within;
  }
}
