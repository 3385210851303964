package org.dateline.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.bundle.BundledFolder;

/**
 * The word lists of {@code data/language} that tell how claims are put.
 *
 * @param transparent nouns without a sense of their own before "of" or "in": "round"
 * @param carriers nouns that a noun of an event stands before: "summit event"
 * @param acting people and bodies that act for somebody: "government"
 * @param bodies nouns for what a body is, behind its own name: "party", "agency"
 * @param places nouns that say what sort of place a name is: "city"
 * @param participles participles that make a hyphened name act: "led"
 * @param reporting prepositions before whoever says so
 * @param membership nouns for who belongs to an organization: "member"
 * @param becoming verbs between somebody and what they are: "become"
 * @param listing verbs between a group and its list: "include"
 * @param affiliated nouns for people who belong somewhere: "politician", "economist"
 * @param past words that make a title or membership a past one: "former"
 * @param founders titles of whoever founded something: "co-founder"
 * @param seated participles between an organization and its seat: "headquartered"
 * @param offices verbs whose date begins a term of office: "appoint"
 * @param serving titles of those who work for a body, and need not belong to it: "spokesman"
 * @param leaving verbs for giving an office up or taking it away, and where its holder stands
 * @param leading verbs for what whoever holds an office does, and the title: "chair"
 * @param starting verbs for coming into an office, and where its last holder stands
 * @param ranks titles that are no offices: "colonel"
 * @param interview labels of the turns of an interview: "Q", and whether they ask or answer
 * @param directions words between a place and the one around it: "western"
 * @param apart adjectives that make a noun mean another event: "next"
 * @param shells nouns for what is talked about: "topic"
 * @param messages nouns for what somebody issues: "statement"
 * @param issuing verbs for making a message known: "issue"
 * @param continuing verbs for going on with what one has just said: "add"
 * @param thoughts verbs for what goes on in somebody's head: "believe"
 * @param addressing verbs whose infinitive somebody behind their preposition does: "call on"
 * @param purposeful verbs whose infinitive tells what their subject is about: "phone them to ask"
 * @param modals modal verbs and what they make of their verb
 * @param modality other words, and what they make of what they belong to
 * @param cardinals small numbers in words
 * @param anchored times told from a day named before, and how many days they are from it
 * @param clauses what tells whether a clause is said to be so
 */
record WordLists(
    Set<String> transparent,
    Set<String> carriers,
    Set<String> acting,
    Set<String> bodies,
    Set<String> places,
    Set<String> participles,
    Set<String> reporting,
    Set<String> membership,
    Set<String> becoming,
    Set<String> listing,
    Set<String> affiliated,
    Set<String> past,
    Set<String> founders,
    Set<String> seated,
    Set<String> offices,
    Set<String> serving,
    Map<String, String> leaving,
    Map<String, String> leading,
    Map<String, String> starting,
    Set<String> ranks,
    Map<String, String> interview,
    Set<String> directions,
    Set<String> apart,
    Set<String> shells,
    Set<String> messages,
    Set<String> issuing,
    Set<String> continuing,
    Set<String> thoughts,
    Set<String> addressing,
    Set<String> purposeful,
    Map<String, Modality> modals,
    Map<String, Modality> modality,
    Map<String, Integer> cardinals,
    Map<String, Integer> anchored,
    ClauseWords clauses) {

  static WordLists load() {
    BundledFolder folder = new BundledFolder("language");
    return new WordLists(
        set(folder, "transparent-nouns.txt"),
        set(folder, "carrier-nouns.txt"),
        set(folder, "acting-nouns.txt"),
        set(folder, "body-nouns.txt"),
        set(folder, "place-nouns.txt"),
        set(folder, "modifier-participles.txt"),
        set(folder, "reporting-prepositions.txt"),
        set(folder, "membership-nouns.txt"),
        set(folder, "becoming-verbs.txt"),
        set(folder, "listing-verbs.txt"),
        set(folder, "affiliated-nouns.txt"),
        set(folder, "past-words.txt"),
        set(folder, "founder-titles.txt"),
        set(folder, "seat-participles.txt"),
        set(folder, "office-verbs.txt"),
        set(folder, "serving-titles.txt"),
        pairs(folder, "leaving-verbs.tsv"),
        pairs(folder, "leading-verbs.tsv"),
        pairs(folder, "starting-verbs.tsv"),
        set(folder, "rank-titles.txt"),
        pairs(folder, "interview-labels.tsv"),
        set(folder, "directions.txt"),
        set(folder, "setting-apart.txt"),
        set(folder, "shell-nouns.txt"),
        set(folder, "message-nouns.txt"),
        set(folder, "issuing-verbs.txt"),
        set(folder, "continuing-verbs.txt"),
        set(folder, "thought-verbs.txt"),
        set(folder, "addressing-verbs.txt"),
        set(folder, "purpose-verbs.txt"),
        modalities(folder, "modals.tsv"),
        modalities(folder, "modality-words.tsv"),
        numbers(folder, "cardinals.tsv"),
        numbers(folder, "anchored-times.tsv"),
        clauses(folder));
  }

  private static ClauseWords clauses(BundledFolder folder) {
    return new ClauseWords(
        modalities(folder, "nobody.tsv"),
        set(folder, "factive-verbs.txt"),
        modalities(folder, "imagined-nouns.tsv"),
        set(folder, "drafting-verbs.txt"),
        set(folder, "bringing-verbs.txt"),
        set(folder, "using-verbs.txt"),
        set(folder, "view-nouns.txt"),
        set(folder, "taking-verbs.txt"),
        set(folder, "transitive-verbs.txt"),
        set(folder, "awaiting-conjunctions.txt"),
        set(folder, "credit-nouns.txt"),
        set(folder, "affirmed-verbs.txt"),
        set(folder, "existing-verbs.txt"),
        set(folder, "bidding-modals.txt"),
        set(folder, "obliging-words.txt"),
        set(folder, "helping-verbs.txt"),
        set(folder, "refusing-modals.txt"),
        set(folder, "reported-modals.txt"),
        set(folder, "venue-nouns.txt"),
        set(folder, "measure-nouns.txt"));
  }

  private static Set<String> set(BundledFolder folder, String file) {
    return Set.copyOf(folder.lines(file));
  }

  private static Map<String, String> pairs(BundledFolder folder, String file) {
    Map<String, String> pairs = new HashMap<>();
    folder.lines(file).stream()
        .map(line -> line.split("\t"))
        .forEach(it -> pairs.put(it[0], it[1]));
    return Map.copyOf(pairs);
  }

  private static Map<String, Modality> modalities(BundledFolder folder, String file) {
    Map<String, Modality> modalities = new HashMap<>();
    for (String line : folder.lines(file)) {
      String[] cells = line.split("\t");
      for (Modality modality : Modality.values()) {
        if (modality.term().equals(cells[1])) {
          modalities.put(cells[0], modality);
        }
      }
    }
    return Map.copyOf(modalities);
  }

  private static Map<String, Integer> numbers(BundledFolder folder, String file) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : folder.lines(file)) {
      String[] cells = line.split("\t");
      numbers.put(cells[0], Integer.parseInt(cells[1]));
    }
    return Map.copyOf(numbers);
  }
}
