package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.bundle.BundledFolder;

/**
 * Tells whether a text is English. Most are, and show it by their function words; only a text that
 * shows few of them is given to OpenNLP's detector, which takes more than half a second to load.
 * Safe for use by several threads.
 */
final class LanguageCheck {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";
  private static final int SHORTEST = 200;
  private static final int LONGEST = 5_000;

  /** English news has from 0.3 to 0.5 function words, news in other languages below 0.1. */
  private static final double CLEARLY_ENGLISH = 0.15;

  /** By how much a language has to be more probable than English; lists of names come below 2. */
  private static final double CLEARLY_FOREIGN = 4;

  private final WordList functionWords;

  LanguageCheck(BundledFolder folder) {
    this.functionWords = new WordList(folder, "english-function-words.txt");
  }

  /**
   * The language of a text, where it is clearly not English; its name in English.
   *
   * @param declared BCP 47 tag that the article carries
   */
  Optional<String> findForeign(String text, String declared) {
    String sample = text.substring(0, Math.min(text.length(), LONGEST));
    if (sample.strip().length() < SHORTEST && isEnglishTag(declared)) {
      return Optional.empty();
    }
    double share = share(sample);
    return share >= CLEARLY_ENGLISH
        ? Optional.empty()
        : Detector.INSTANCE
            .findForeign(sample, isEnglishTag(declared) ? CLEARLY_FOREIGN : 1)
            .map(LanguageCheck::name);
  }

  private static boolean isEnglishTag(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals("en") || tag.isBlank();
  }

  /** The share of words that are English function words; 1 for a text without words. */
  private double share(String text) {
    int words = 0;
    int known = 0;
    for (String word : text.split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        words++;
        known += functionWords.contains(word) ? 1 : 0;
      }
    }
    return words == 0 ? 1 : (double) known / words;
  }

  private static String name(String iso3) {
    for (String iso2 : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(iso2);
      if (locale.getISO3Language().equals(iso3)) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return iso3.equals("cmn") ? "Chinese" : iso3;
  }

  /** Loaded when the first text without English function words comes. */
  private static final class Detector {
    private static final Detector INSTANCE = new Detector();

    private final LanguageDetectorModel model;

    private Detector() {
      try (InputStream in = LanguageCheck.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("not on the class path: " + MODEL);
        }
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Optional<String> findForeign(String text, double factor) {
      Language[] languages = new LanguageDetectorME(model).predictLanguages(text);
      double english =
          Arrays.stream(languages)
              .filter(language -> language.getLang().equals(ENGLISH))
              .mapToDouble(Language::getConfidence)
              .sum();
      Language best = languages[0];
      return best.getConfidence() >= factor * english
          ? Optional.of(best.getLang())
          : Optional.empty();
    }
  }
}
