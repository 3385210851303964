package org.dateline.language;

/**
 * Words that name a time.
 *
 * @param first first token
 * @param last one past the last token
 * @param meaning what they mean
 */
record TimePhrase(int first, int last, TimeMeaning meaning) {
  TimePhrase startingAt(int token) {
    return new TimePhrase(token, last, meaning);
  }

  int length() {
    return last - first;
  }
}
