package org.dateline.language;

import java.util.Optional;

/** One kind of words that name a time. */
interface PhrasePattern {
  /** The longest phrase of this kind that begins at a token. */
  Optional<TimePhrase> match(TokenRow row, int first);
}
