package org.dateline.entity;

import java.util.Set;

/**
 * An office that a text gives to a person.
 *
 * @param title in lower case
 * @param owners ids of all that the name of its country or body may mean; empty where none is said
 */
public record GivenOffice(String title, Set<String> owners) {
  public GivenOffice {
    owners = Set.copyOf(owners);
  }
}
