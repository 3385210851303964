package org.dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where quotations of a text begin and end.
 *
 * @param starts first units of opening marks
 * @param ends one past the last units of closing marks
 */
record QuotationMarks(Set<Integer> starts, Set<Integer> ends) {
  static QuotationMarks of(List<Quotation> quotations) {
    return new QuotationMarks(
        quotations.stream().map(q -> q.outer().start()).collect(Collectors.toUnmodifiableSet()),
        quotations.stream().map(q -> q.outer().end()).collect(Collectors.toUnmodifiableSet()));
  }
}
