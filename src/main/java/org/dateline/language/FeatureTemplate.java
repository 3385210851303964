package org.dateline.language;

import java.util.List;

/**
 * The 48 symbols that the network looks at (Chen and Manning 2014): 18 words, their tags and the
 * labels of 12 of them. The words are the top three of the stack, the next three to be read, and of
 * the top two of the stack the two outermost dependents on each side and the outermost's outermost.
 */
final class FeatureTemplate {
  /** Number of features. */
  static final int SIZE = 48;

  /** Words come first, tags from here, labels from {@link #FIRST_LABEL}. */
  static final int FIRST_TAG = 18;

  static final int FIRST_LABEL = 36;

  private static final int DEPENDENTS_FROM = 6;

  private final ParserModel model;
  private final int[] words;
  private final int[] tags;
  private final int[] places = new int[FIRST_TAG];

  FeatureTemplate(ParserModel model, List<String> forms, List<String> tags) {
    this.model = model;
    this.words = new int[forms.size() + 1];
    this.tags = new int[forms.size() + 1];
    this.words[0] = model.rootWord();
    this.tags[0] = model.rootTag();
    for (int i = 0; i < forms.size(); i++) {
      this.words[i + 1] = model.word(forms.get(i));
      this.tags[i + 1] = model.tag(tags.get(i));
    }
  }

  /** Writes the symbols of a state. */
  void fill(ParserState state, int[] symbols) {
    findPlaces(state);
    for (int i = 0; i < FIRST_TAG; i++) {
      int word = places[i];
      symbols[i] = word == ParserState.ABSENT ? model.noWord() : words[word];
      symbols[FIRST_TAG + i] = word == ParserState.ABSENT ? model.noTag() : tags[word];
    }
    for (int i = DEPENDENTS_FROM; i < FIRST_TAG; i++) {
      int label = state.label(places[i]);
      symbols[FIRST_LABEL + i - DEPENDENTS_FROM] =
          label == ParserState.ABSENT ? model.noLabel() : model.label(label);
    }
  }

  private void findPlaces(ParserState state) {
    for (int i = 0; i < 3; i++) {
      places[i] = state.stack(2 - i);
      places[3 + i] = state.buffer(i);
    }
    for (int i = 0; i < 2; i++) {
      int head = state.stack(i);
      int at = DEPENDENTS_FROM + 6 * i;
      int left = state.leftmost(head);
      int right = state.rightmost(head);
      places[at] = left;
      places[at + 1] = right;
      places[at + 2] = state.secondLeft(head);
      places[at + 3] = state.secondRight(head);
      places[at + 4] = state.leftmost(left);
      places[at + 5] = state.rightmost(right);
    }
  }
}
