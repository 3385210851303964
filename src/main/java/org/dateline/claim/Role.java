package org.dateline.claim;

/**
 * A role and what fills it.
 *
 * @param property local name of the property in the ontology: "actor", "target", "place", "topic",
 *     "speaker", "quote", "member", "title", …
 * @param filler what fills it
 */
public record Role(String property, Filler filler) {}
