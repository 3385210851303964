package org.dateline.language;

/** When a clause places what it tells, seen from the day of publication. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb tells. */
  UNKNOWN
}
