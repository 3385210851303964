package org.dateline.claim;

import java.util.Map;
import java.util.Set;

/**
 * The word lists of {@code data/language} that tell whether a clause is said to be so.
 *
 * @param nobody pronouns that make what they do, or what is done to them, not so: "nobody"
 * @param factive verbs of speech and thought whose clause is so even where nobody speaks or thinks
 *     so: "know"
 * @param imagined nouns for what holds a world or a plan of its own: "novel", "draft"
 * @param drafting verbs for what a draft does once it holds: "the bill bans"
 * @param bringing verbs and prepositions that bring about what they govern: "trigger"
 * @param using verbs whose purpose is also what was done with it: "used drones to strike"
 * @param views nouns for what somebody thinks or tells: "in her view"
 * @param taking verbs and the preposition behind their object that is theirs: "blame on"
 * @param transitive verbs and a preposition before which their object is never left out
 * @param awaiting conjunctions, joined as the dependency graph joins them, before what is still
 *     awaited where it stands in the present: "until"
 * @param credits nouns for whom a headline gives as its source without a name: "police", "report"
 * @param affirmed verbs for what was done where they are denied: "did not hesitate to attack"
 * @param existing verbs that say of a carrier of news that there is one: "there are reports that"
 * @param bidding modal verbs that with "not" forbid instead of denying: "must not"
 * @param obliging modal verbs, and verbs before an infinitive, that say what somebody is to do:
 *     "must", "have to"
 * @param helping verbs for what is done for whoever is their object: "to support refugees"
 * @param refusing modal verbs that with "not" refuse: "will not"
 * @param reported those of them that refuse only where speech is reported: "would not"
 * @param venues nouns for where one complains of somebody: "court"
 * @param measures nouns that measure or count what stands behind "of": "tonne"
 */
record ClauseWords(
    Map<String, Modality> nobody,
    Set<String> factive,
    Map<String, Modality> imagined,
    Set<String> drafting,
    Set<String> bringing,
    Set<String> using,
    Set<String> views,
    Set<String> taking,
    Set<String> transitive,
    Set<String> awaiting,
    Set<String> credits,
    Set<String> affirmed,
    Set<String> existing,
    Set<String> bidding,
    Set<String> obliging,
    Set<String> helping,
    Set<String> refusing,
    Set<String> reported,
    Set<String> venues,
    Set<String> measures) {}
