package org.dateline.gazetteer;

import java.text.Normalizer;

/**
 * The form of a name under which it is looked up: without diacritics, dots, apostrophes and commas,
 * a space for each hyphen, single spaces. Case stays, for "US" is not "us".
 */
public final class NameKey {
  private NameKey() {}

  /** The key of a name; empty for a name of nothing but marks. */
  public static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  private static void append(StringBuilder key, char c) {
    if (isDropped(c)) {
      return;
    }
    if (Character.isWhitespace(c) || c == '\u00a0' || isHyphen(c)) {
      if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
      return;
    }
    if (c < 128) {
      key.append(c);
    } else {
      key.append(plain(c));
    }
  }

  private static boolean isDropped(char c) {
    return c == '.'
        || c == ','
        || c == '\''
        || c == '`'
        || c == '\u02bc'
        || c == '\u02bb'
        || (c >= '\u2018' && c <= '\u201b')
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u00ad' || (c >= '\u2010' && c <= '\u2015');
  }

  /** Letters that Unicode does not take apart. */
  private static String plain(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'ə' -> "a";
      case 'Ə' -> "A";
      default -> String.valueOf(c);
    };
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
