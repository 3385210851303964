package org.dateline.wikidata;

/**
 * A name to look for.
 *
 * @param name as news writes it
 * @param person whether only a person is meant
 */
public record SoughtName(String name, boolean person) {}
