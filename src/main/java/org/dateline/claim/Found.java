package org.dateline.claim;

/**
 * What was found to fill a role.
 *
 * @param filler the filler
 * @param token the token that it was found at
 * @param confidence 0 to 1: that it is meant
 */
record Found(Filler filler, int token, double confidence) {}
