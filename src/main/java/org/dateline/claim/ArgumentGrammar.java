package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small languages inside the lexicon's strings; {@code ontology/lexicon/README.md} describes
 * them. All methods throw an {@link IllegalArgumentException} that says what is wrong with which
 * part.
 */
final class ArgumentGrammar {
  private static final Pattern ARGUMENT =
      Pattern.compile("([^=:!]+)=([A-Za-z]+)(?::([a-z|]+))?([!?]?)");
  private static final Pattern MARKER =
      Pattern.compile("[a-z]+(?:_[a-z]+)*(?:/[a-z]+(?:_[a-z]+)*)*");
  private static final Pattern NEED = Pattern.compile("([A-Za-z]+)(?:\\*([1-9])|(\\+))?");

  private ArgumentGrammar() {}

  /** Reads {@code "subject=actor; on|over=topic:any!"}. */
  static List<Argument> arguments(String text) {
    List<Argument> arguments = new ArrayList<>();
    for (String part : parts(text)) {
      Matcher matcher = ARGUMENT.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "\""
                + part
                + "\" is not of the form marker=role or marker|marker=role:type, perhaps with ! or"
                + " ? at its end");
      }
      List<FillerType> types =
          matcher.group(3) == null
              ? List.of()
              : alternatives(matcher.group(3)).stream().map(FillerType::expect).toList();
      arguments.add(
          new Argument(
              markers(matcher.group(1)),
              matcher.group(2),
              types,
              Argument.Use.of(matcher.group(4))));
    }
    return arguments;
  }

  /** Reads {@code "earthquake|flood"}. */
  static List<String> words(String text) {
    return alternatives(text);
  }

  /** Reads {@code "object~tie|@weapon; with|to"}. */
  static List<Condition> conditions(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : parts(text)) {
      int tilde = part.indexOf('~');
      String markers = tilde < 0 ? part : part.substring(0, tilde);
      List<String> lemmas = tilde < 0 ? List.of() : alternatives(part.substring(tilde + 1));
      conditions.add(new Condition(markers(markers), lemmas));
    }
    return conditions;
  }

  /**
   * Reads {@code "actor; target|topic; party*2; actor+"}: all of the outer list, one of each inner.
   */
  static List<List<Need>> needs(String text) {
    List<List<Need>> needs = new ArrayList<>();
    for (String part : parts(text)) {
      needs.add(alternatives(part).stream().map(ArgumentGrammar::need).toList());
    }
    return needs;
  }

  /** Reads {@code "state|organization"}. */
  static List<FillerType> types(String text) {
    return alternatives(text).stream().map(FillerType::expect).toList();
  }

  private static Need need(String text) {
    Matcher matcher = NEED.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not of the form role, role*2 or role+");
    }
    boolean plural = matcher.group(3) != null;
    int one = plural ? 2 : 1;
    int count = matcher.group(2) == null ? one : Integer.parseInt(matcher.group(2));
    return new Need(matcher.group(1), count, plural);
  }

  private static List<Marker> markers(String text) {
    return alternatives(text).stream().map(ArgumentGrammar::marker).toList();
  }

  private static Marker marker(String text) {
    if (!MARKER.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no marker: small letters, _ between words, / between steps");
    }
    return Marker.of(text);
  }

  private static List<String> alternatives(String text) {
    List<String> alternatives = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    if (alternatives.contains("")) {
      throw new IllegalArgumentException("nothing between two | in \"" + text + "\"");
    }
    return alternatives;
  }

  private static List<String> parts(String text) {
    List<String> parts =
        Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing is said");
    }
    return parts;
  }
}
