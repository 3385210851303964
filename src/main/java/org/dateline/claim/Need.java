package org.dateline.claim;

/**
 * That a role is filled.
 *
 * @param role local name of the role
 * @param count how often at least
 */
record Need(String role, int count) {}
