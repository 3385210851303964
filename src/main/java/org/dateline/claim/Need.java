package org.dateline.claim;

/**
 * That a role is filled.
 *
 * @param role local name of the role
 * @param count how often at least
 * @param plural whether one filler that is several ("the ministers") is enough
 */
record Need(String role, int count, boolean plural) {}
