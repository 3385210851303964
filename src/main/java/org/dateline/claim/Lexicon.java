package org.dateline.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/**
 * How English says what the ontology's classes mean: the Turtle files of {@code ontology/lexicon},
 * in the notation that the README there describes. Immutable.
 */
public final class Lexicon {
  private final Map<String, LexiconBlock> blocks;
  private final LexiconRules rules;
  private final List<LexiconEntry> entries;
  private final List<Argument> everywhere;
  private final Map<LexiconEntry.Kind, Map<String, List<LexiconEntry>>> byHead = new HashMap<>();

  private Lexicon(Map<String, LexiconBlock> blocks) {
    this.blocks = blocks;
    LexiconCompiler compiler = new LexiconCompiler(blocks);
    this.rules = compiler.rules();
    this.entries = compiler.entries();
    this.everywhere = compiler.frame("lex:every-predicate");
    for (LexiconEntry entry : entries) {
      byHead
          .computeIfAbsent(entry.kind(), kind -> new HashMap<>())
          .computeIfAbsent(entry.head(), head -> new ArrayList<>())
          .add(entry);
    }
    Comparator<LexiconEntry> order =
        Comparator.comparingInt((LexiconEntry entry) -> -entry.weight())
            .thenComparing(LexiconEntry::name);
    byHead.values().forEach(heads -> heads.values().forEach(list -> list.sort(order)));
  }

  /**
   * The lexicon that travels with the program.
   *
   * @throws UserMistake where a file does not follow the notation
   */
  public static Lexicon load() {
    BundledFolder folder = new BundledFolder("ontology/lexicon");
    Map<String, LexiconBlock> blocks = new TreeMap<>();
    for (String name : folder.names(".ttl")) {
      try (InputStream in = folder.open(name)) {
        for (LexiconBlock block : LexiconFile.read(in, name)) {
          LexiconBlock other = blocks.put(block.name(), block);
          if (other != null) {
            throw new UserMistake(
                "The lexicon has " + block.name() + " in " + other.file() + " and in " + name + ".",
                "Rename one of them.");
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Lexicon(blocks);
  }

  /**
   * This lexicon with a user's own file: what has the same IRI replaces ours, all else is added.
   *
   * @throws UserMistake where the file cannot be read or does not follow the notation
   */
  public Lexicon plus(Path file) {
    Map<String, LexiconBlock> more = new TreeMap<>(blocks);
    try (InputStream in = Files.newInputStream(file)) {
      LexiconFile.read(in, file.toString()).forEach(block -> more.put(block.name(), block));
    } catch (IOException e) {
      throw new UserMistake(
          "The lexicon file " + file + " cannot be read.", "Check its name and permissions.", e);
    }
    return new Lexicon(more);
  }

  /** Number of entries: words with a meaning, frames not counted. */
  public int size() {
    return entries.size();
  }

  /** All entries, ordered by name. */
  List<LexiconEntry> entries() {
    return entries;
  }

  /** What may fill roles, and what classes need. */
  LexiconRules rules() {
    return rules;
  }

  /** The arguments that every predicate may have. */
  List<Argument> everywhere() {
    return everywhere;
  }

  /** The entries of a kind for a head word, the most demanding first. */
  List<LexiconEntry> find(LexiconEntry.Kind kind, String head) {
    return byHead.getOrDefault(kind, Map.of()).getOrDefault(head, List.of());
  }

  /** Whether a verb is one of those whose clause is what somebody says. */
  boolean isReporting(String verb) {
    return find(LexiconEntry.Kind.VERB, verb).stream()
        .flatMap(entry -> entry.arguments().stream())
        .anyMatch(argument -> argument.role().equals("content"));
  }
}
