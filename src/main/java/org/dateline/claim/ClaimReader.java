package org.dateline.claim;

import java.util.List;
import org.dateline.entity.Cast;
import org.dateline.language.Document;

/** Finds what a document says. Implementations are safe for use by several threads. */
public interface ClaimReader {
  /** The claims of a document, ids from 0 in order; never fails on what it does not understand. */
  List<Claim> read(Document document, Cast cast);
}
