package org.dateline.entity;

import java.util.Set;

/**
 * An office that a text gives to a person.
 *
 * @param title in lower case
 * @param owners ids of all that the name of its country or body may mean; empty where none is said
 * @param national whether a country's or of a body in one: whoever has it is from there
 */
public record GivenOffice(String title, Set<String> owners, boolean national) {
  public GivenOffice {
    owners = Set.copyOf(owners);
  }

  /** An office of a country. */
  public GivenOffice(String title, Set<String> owners) {
    this(title, owners, true);
  }
}
