package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.problem.UserMistake;

/** Turns blocks into entries and rules: looks up frames, reads the strings' grammar. */
final class LexiconCompiler {
  private final Map<String, LexiconBlock> blocks;

  LexiconCompiler(Map<String, LexiconBlock> blocks) {
    this.blocks = blocks;
  }

  LexiconRules rules() {
    Map<String, List<FillerType>> accepts = new HashMap<>();
    Map<String, List<List<Need>>> needs = new HashMap<>();
    Map<String, Modality> effects = new HashMap<>();
    Map<String, List<Condition>> forbids = new HashMap<>();
    Map<String, List<Argument>> inherits = new HashMap<>();
    Map<String, String> refused = new HashMap<>();
    for (LexiconBlock block : blocks.values()) {
      if (block.name().startsWith("dl:")) {
        String name = block.name().substring(3);
        read(block, "accepts", ArgumentGrammar::types).ifPresent(it -> accepts.put(name, it));
        read(block, "needs", ArgumentGrammar::needs).ifPresent(it -> needs.put(name, it));
        read(block, "effect", LexiconCompiler::modality).ifPresent(it -> effects.put(name, it));
        read(block, "forbids", this::conditions).ifPresent(it -> forbids.put(name, it));
        read(block, "inherits", ArgumentGrammar::arguments).ifPresent(it -> inherits.put(name, it));
        single(block, "refused").ifPresent(it -> refused.put(name, it.replaceFirst("^dl:", "")));
      }
    }
    return new LexiconRules(accepts, needs, effects, forbids, inherits, refused);
  }

  List<LexiconEntry> entries() {
    List<LexiconEntry> entries = new ArrayList<>();
    for (LexiconBlock block : blocks.values()) {
      for (LexiconEntry.Kind kind : LexiconEntry.Kind.values()) {
        if (block.all("type").contains("lex:" + kind.term())) {
          entries.add(entry(block, kind));
        }
      }
    }
    return entries;
  }

  private LexiconEntry entry(LexiconBlock block, LexiconEntry.Kind kind) {
    String lemma =
        single(block, "lemma").orElseThrow(() -> mistake(block, "it has no lex:lemma", null));
    Optional<String> type = single(block, "evokes").map(iri -> iri.replaceFirst("^dl:", ""));
    boolean event = kind != LexiconEntry.Kind.LIGHT_VERB && kind != LexiconEntry.Kind.OPERATOR;
    if (event != type.isPresent()) {
      throw mistake(
          block, event ? "it has no lex:evokes" : "a " + kind.term() + " evokes nothing", null);
    }
    return new LexiconEntry(
        block.name().replaceFirst("^lex:", ""),
        block.file(),
        kind,
        words(lemma, kind),
        type,
        arguments(block),
        read(block, "requires", this::conditions).orElse(List.of()),
        read(block, "forbids", this::conditions).orElse(List.of()),
        read(block, "needs", ArgumentGrammar::needs).orElse(List.of()),
        read(block, "effect", LexiconCompiler::modality),
        read(block, "dates", LexiconCompiler::dates).orElse(LexiconEntry.Dates.WHOLE),
        single(block, "example"));
  }

  /** A noun's hyphens are words of their own, as the tokens of the text are. */
  private static List<String> words(String lemma, LexiconEntry.Kind kind) {
    String parted = kind == LexiconEntry.Kind.NOUN ? lemma.replace("-", " - ") : lemma;
    return Arrays.asList(parted.split(" "));
  }

  private List<Condition> conditions(String text) {
    return ArgumentGrammar.conditions(text).stream()
        .map(
            it -> new Condition(it.markers(), it.lemmas().stream().flatMap(this::inWords).toList()))
        .toList();
  }

  /** A word as it is; of {@code @name}, all the words of the set {@code lex:name}. */
  private Stream<String> inWords(String lemma) {
    if (!lemma.startsWith("@")) {
      return Stream.of(lemma);
    }
    LexiconBlock set = blocks.get("lex:" + lemma.substring(1));
    if (set == null || !set.all("type").contains("lex:Words")) {
      throw new IllegalArgumentException("there is no set of words " + lemma);
    }
    return read(set, "words", ArgumentGrammar::words)
        .orElseThrow(() -> mistake(set, "a set of words needs lex:words", null))
        .stream();
  }

  private List<Argument> arguments(LexiconBlock block) {
    List<Argument> own = read(block, "arguments", ArgumentGrammar::arguments).orElse(List.of());
    List<Argument> all = new ArrayList<>(own);
    Set<Marker> taken = new LinkedHashSet<>();
    own.forEach(argument -> taken.addAll(argument.markers()));
    for (Argument argument : frameOf(block)) {
      List<Marker> left = argument.markers().stream().filter(it -> !taken.contains(it)).toList();
      if (!left.isEmpty()) {
        all.add(new Argument(left, argument.role(), argument.types(), argument.use()));
      }
    }
    return all;
  }

  private List<Argument> frameOf(LexiconBlock block) {
    Optional<String> name = single(block, "frame");
    if (name.isPresent() && !blocks.containsKey(name.get())) {
      throw mistake(block, "there is no frame " + name.get(), null);
    }
    return name.map(this::frame).orElse(List.of());
  }

  /** The arguments of a frame; none where there is no such frame. */
  List<Argument> frame(String name) {
    LexiconBlock frame = blocks.get(name);
    return frame == null
        ? List.of()
        : read(frame, "arguments", ArgumentGrammar::arguments)
            .orElseThrow(() -> mistake(frame, "a frame needs lex:arguments", null));
  }

  private static Modality modality(String term) {
    for (Modality modality : Modality.values()) {
      if (term.equals("dl:" + modality.term())) {
        return modality;
      }
    }
    throw new IllegalArgumentException(
        "no such effect: " + term + " (there are dl:Planned, dl:Possible and dl:Denied)");
  }

  private static LexiconEntry.Dates dates(String word) {
    if (word.equals("start") || word.equals("end")) {
      return LexiconEntry.Dates.valueOf(word.toUpperCase(Locale.ROOT));
    }
    throw new IllegalArgumentException("\"" + word + "\" is neither \"start\" nor \"end\"");
  }

  private static Optional<String> single(LexiconBlock block, String property) {
    return read(block, property, Function.identity());
  }

  private static <T> Optional<T> read(
      LexiconBlock block, String property, Function<String, T> grammar) {
    List<String> values = block.all(property);
    if (values.size() > 1) {
      throw mistake(block, "it has " + values.size() + " values of lex:" + property, null);
    }
    try {
      return values.stream().findFirst().map(grammar);
    } catch (IllegalArgumentException e) {
      throw mistake(block, "in its lex:" + property + ", " + e.getMessage(), e);
    }
  }

  private static UserMistake mistake(
      LexiconBlock block, String what, @org.jspecify.annotations.Nullable Throwable cause) {
    String message =
        "The lexicon entry " + block.name() + " in " + block.file() + ": " + what + ".";
    String remedy = "See ontology/lexicon/README.md for the notation.";
    return cause == null
        ? new UserMistake(message, remedy)
        : new UserMistake(message, remedy, cause);
  }
}
