package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bundle.BundledFolder;

/** Cuts an article into headline, bylines, headings, datelines and running text. */
final class Blocks {
  private static final int HEADLINE_WORDS = 25;
  private static final int HEADING_WORDS = 12;

  private final Datelines datelines;
  private final Bylines bylines;

  Blocks(BundledFolder folder) {
    this.datelines = new Datelines(folder);
    this.bylines = new Bylines(folder);
  }

  /**
   * @param text the reading copy
   * @param headline the headline where the article gives one
   */
  List<Block> of(String text, Optional<String> headline) {
    return new Cut(text, headline.map(Blocks::bare)).all();
  }

  /** Words alone: headlines are compared without regard to case, spacing and punctuation. */
  private static String bare(String headline) {
    return headline.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The work on one text. */
  private final class Cut {
    private final String text;
    private final Optional<String> headline;
    private final List<Span> paragraphs;
    private final boolean punctuated;
    private final List<Block> blocks = new ArrayList<>();
    private boolean opened;

    Cut(String text, Optional<String> headline) {
      this.text = text;
      this.headline = headline;
      this.paragraphs = Paragraphs.of(text);
      this.punctuated = mostlyPunctuated();
    }

    List<Block> all() {
      for (int i = 0; i < paragraphs.size(); i++) {
        Span paragraph = paragraphs.get(i);
        Optional<Integer> label = bylines.labelEnd(text, paragraph.start(), paragraph.end());
        if (label.isPresent()) {
          add(i, Sentence.Kind.BYLINE, paragraph.start(), label.get());
        }
        cut(i, new Span(label.orElse(paragraph.start()), paragraph.end()));
      }
      return blocks;
    }

    private void cut(int i, Span rest) {
      String words = rest.of(text);
      if (words.isBlank()) {
        return;
      }
      if (bylines.accepts(words)) {
        add(i, Sentence.Kind.BYLINE, rest.start(), rest.end());
      } else if (isHeadline(words)) {
        add(i, Sentence.Kind.HEADLINE, rest.start(), rest.end());
      } else if (isHeading(i, rest)) {
        add(i, Sentence.Kind.HEADING, rest.start(), rest.end());
      } else {
        body(i, rest);
      }
    }

    private void body(int i, Span rest) {
      int start = rest.start();
      Optional<Datelines.Dateline> dateline = datelines.find(text, start, rest.end(), !opened);
      if (dateline.isPresent()) {
        add(i, Sentence.Kind.DATELINE, start, dateline.get().end());
        start = dateline.get().story();
      }
      start = ListItem.start(text, start, rest.end());
      add(i, Sentence.Kind.BODY, start, rest.end());
      opened = true;
    }

    private void add(int paragraph, Sentence.Kind kind, int start, int end) {
      blocks.add(new Block(paragraph, kind, start, end));
    }

    private boolean isHeadline(String words) {
      if (blocks.stream().anyMatch(block -> block.kind() != Sentence.Kind.BYLINE)) {
        return false;
      }
      if (headline.isPresent() && headline.get().equals(bare(words))) {
        return true;
      }
      return paragraphs.size() > 1 && count(words) <= HEADLINE_WORDS && !endsInFullStop(words);
    }

    private boolean isHeading(int i, Span rest) {
      String words = rest.of(text);
      boolean item = ListItem.start(text, rest.start(), rest.end()) > rest.start();
      return punctuated
          && !item
          && i + 1 < paragraphs.size()
          && count(words) <= HEADING_WORDS
          && startsUpper(words)
          && !Punctuation.endsSentence(words, 0, words.length())
          && !Punctuation.announces(words, 0, words.length());
    }

    /** A headline may ask or exclaim, but is no statement with a full stop. */
    private boolean endsInFullStop(String words) {
      return Punctuation.announces(words, 0, words.length())
          || (Punctuation.endsSentence(words, 0, words.length())
              && !words.endsWith("?")
              && !words.endsWith("!"));
    }

    private boolean startsUpper(String words) {
      return words
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .limit(1)
          .noneMatch(Character::isLowerCase);
    }

    private boolean mostlyPunctuated() {
      long ended =
          paragraphs.stream()
              .filter(p -> Punctuation.endsSentence(text, p.start(), p.end()))
              .count();
      return ended * 2 >= paragraphs.size() - 1;
    }

    private static int count(String words) {
      return words.strip().split("\\s+").length;
    }
  }
}
