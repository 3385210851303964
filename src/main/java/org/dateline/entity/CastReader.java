package org.dateline.entity;

import org.dateline.language.Document;

/** Finds who and what a document mentions. Implementations are safe for use by several threads. */
public interface CastReader {
  /** The cast of a document; never fails on what is merely unknown. */
  Cast read(Document document);
}
