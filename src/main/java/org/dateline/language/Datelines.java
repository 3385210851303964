package org.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.bundle.BundledFolder;

/**
 * Finds the dateline before a story's first sentence: {@code OSLO, Norway (AP) — }, {@code Geneva,
 * 3 May 2021 – }, {@code MOSCOW, May 3. /TASS/. }, {@code ISLAMABAD: }. A place in capitals, a date
 * or the name of an agency has to be there; a lone capitalised word before a dash is not enough.
 */
final class Datelines {
  private static final int LONGEST = 90;
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:[—―]|\\s[–-]\\s|\\s?--+|:\\s|\\.-+\\s)\\s*|\\)\\s*(?=\\p{Lu})|/\\.?\\s+");
  private static final Pattern AGENCY =
      Pattern.compile("[(/|]\\s*([^()/|]{2,40}?)\\s*(?:[)/|].*)?$");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}[.]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");

  /**
   * @param end one past its last unit, without the dash
   * @param story where the first sentence starts
   */
  record Dateline(int end, int story) {}

  private final WordList agencies;
  private final WordList months;
  private final WordList links;
  private final WordList functionWords;

  Datelines(BundledFolder folder) {
    this.agencies = new WordList(folder, "dateline-agencies.txt");
    this.months = new WordList(folder, "dateline-months.txt");
    this.links = new WordList(folder, "dateline-links.txt");
    this.functionWords = new WordList(folder, "english-function-words.txt");
  }

  /**
   * @param opening whether the paragraph is the first of the running text, where a place in
   *     capitals is enough
   */
  Optional<Dateline> find(String text, int start, int end, boolean opening) {
    Matcher mark = END.matcher(text).region(start, Math.min(end, start + LONGEST));
    while (mark.find()) {
      char sign = text.charAt(mark.start());
      int stop = sign == ')' || sign == '/' ? mark.start() + 1 : mark.start();
      if (mark.end() < end && accepts(text, start, stop, mark, opening)) {
        return Optional.of(new Dateline(stop, mark.end()));
      }
    }
    return Optional.empty();
  }

  private boolean accepts(String text, int start, int stop, Matcher mark, boolean opening) {
    String head = text.substring(start, stop).strip();
    Matcher source = AGENCY.matcher(head);
    boolean sourced = source.find();
    boolean agency = sourced && isAgency(source.group(1));
    String place = sourced ? head.substring(0, source.start()).strip() : head;
    if (place.isEmpty()) {
      return agency;
    }
    if (!isPlaceAndDate(place)) {
      return false;
    }
    boolean capitals = CAPITALS.matcher(firstWord(place)).matches();
    boolean dashed = !mark.group().isBlank() && mark.group().indexOf(':') < 0;
    char next = text.charAt(mark.end());
    boolean capitalsSuffice =
        opening && capitals && !Character.isLowerCase(next) && (dashed || allCapitals(place));
    return agency
        || (sourced && capitals)
        || (dashed && hasDate(place) && !functionWords.contains(firstWord(place)))
        || capitalsSuffice;
  }

  private boolean isAgency(String source) {
    for (String word : List.of(source.split("[\\s,/;-]+"))) {
      if (agencies.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are but capitalised words, at most six, and the parts of a date. */
  private boolean isPlaceAndDate(String place) {
    int names = 0;
    for (String word : place.split("[\\s,]+")) {
      boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capitalised && !links.contains(word) && !isDatePart(word)) {
        return false;
      }
      names += capitalised && !isDatePart(word) ? 1 : 0;
    }
    return names >= 1 && names <= 6;
  }

  private boolean hasDate(String place) {
    boolean month = false;
    boolean number = false;
    for (String word : place.split("[\\s,]+")) {
      month |= months.contains(bare(word));
      number |= NUMBER.matcher(bare(word)).matches();
    }
    return month && number;
  }

  private boolean isDatePart(String word) {
    return months.contains(bare(word)) || NUMBER.matcher(bare(word)).matches();
  }

  private boolean allCapitals(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static String firstWord(String place) {
    return place.split("[\\s,]+", 2)[0];
  }
}
