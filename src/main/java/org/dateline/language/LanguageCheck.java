package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
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
  private static final double ENOUGH = 0.15;
  private static final double CLEARLY_FOREIGN = 0.10;

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
    if (share >= ENOUGH) {
      return Optional.empty();
    }
    String detected = Detector.INSTANCE.detect(sample);
    boolean english = detected.equals(ENGLISH) || share >= CLEARLY_FOREIGN;
    return english ? Optional.empty() : Optional.of(name(detected));
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

    private String detect(String text) {
      return new LanguageDetectorME(model).predictLanguage(text).getLang();
    }
  }
}
