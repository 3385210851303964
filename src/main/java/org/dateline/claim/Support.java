package org.dateline.claim;

/**
 * A verb that carries a noun of an event: "held" in "held talks", "began" in "talks began".
 *
 * @param verb its token
 * @param entry the light verb's entry
 */
record Support(int verb, LexiconEntry entry) {}
